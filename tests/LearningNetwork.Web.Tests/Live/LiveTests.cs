using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.Live;
using LearningNetwork.Web.Tests.Mailing;
using LearningNetwork.Web.Tests.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Live;

/// <summary>What an open page is told: that something changed which its reader may see, at once, and no longer than the reader may see anything.</summary>
public sealed class LiveTests
{
    [Fact]
    public async Task An_open_page_is_told_of_what_its_reader_sees_until_the_session_ends()
    {
        await using var site = await WorkHost.Start();
        var (watcher, writer) = (await site.Member(Role.Coordinator), await site.Member(Role.Coordinator));
        using var page = await LivePage.Open(await site.Reader(watcher));
        (await page.Next()).ShouldBe("ready");

        await site.Change(writer, 21);
        (await page.Next("beat")).ShouldBe("changed");

        await site.Services.GetRequiredService<Sessions>().EndAll(watcher, CancellationToken.None);
        await site.Change(writer, 22);
        (await page.Next("beat")).ShouldBe("over");
        (await page.Next()).ShouldBeNull();
    }

    [Fact]
    public async Task A_page_goes_on_from_where_it_was_left_and_misses_nothing()
    {
        await using var site = await WorkHost.Start();
        var (watcher, writer) = (await site.Member(Role.Coordinator), await site.Member(Role.Coordinator));
        var reader = await site.Reader(watcher);
        var address = (await reader.Get("/activity")).Document.QuerySelector("[data-live]")!.GetAttribute("data-live")!;
        await site.Change(writer, 23);

        using var page = await LivePage.Open(reader, address);
        (await page.Next()).ShouldBe("ready");
        (await page.Next("beat")).ShouldBe("changed");
    }

    [Fact]
    public async Task A_membership_that_ends_closes_the_page()
    {
        await using var site = await WorkHost.Start();
        var (watcher, writer) = (await site.Member(Role.Reader), await site.Member(Role.Coordinator));
        using var page = await LivePage.Open(await site.Reader(watcher));
        (await page.Next()).ShouldBe("ready");

        await site.Services.GetRequiredService<Memberships>().End(watcher, WorkHost.Vestland, writer, CancellationToken.None);
        await site.Change(writer, 24);
        (await page.Next("beat")).ShouldBe("over");
    }

    /// <summary>A case is the coordinator's to see and no reader's: what the same open page is told changes with what its reader is.</summary>
    [Fact]
    public async Task What_a_reader_may_see_is_asked_anew_at_each_event()
    {
        await using var site = await WorkHost.Start();
        var watcher = await site.Member(Role.Coordinator);
        using var page = await LivePage.Open(await site.Reader(watcher));
        (await page.Next()).ShouldBe("ready");
        await site.Ask();
        (await page.Next("beat")).ShouldBe("changed");

        await site.Services.GetRequiredService<Memberships>().Put(watcher, new(WorkHost.Vestland, [Role.Reader], null, []), null, watcher, CancellationToken.None);
        await site.Ask();
        (await page.Next()).ShouldBe("beat", "something happened that a reader does not see");
        await site.Change(await site.Member(Role.Coordinator), 26);
        (await page.Next("beat")).ShouldBe("changed");
    }

    /// <summary>What the person was told of by then may or may not have stood on the page, which is older than its stream.</summary>
    [Fact]
    public async Task The_first_thing_that_happens_wakes_a_page_and_after_it_only_what_its_reader_is_told_or_sees()
    {
        await using var site = await WorkHost.Start();
        using var page = await LivePage.Open(await site.Reader(await site.Member(Role.Reader)));
        (await page.Next()).ShouldBe("ready");

        await site.Ask();
        (await page.Next("beat")).ShouldBe("changed");
        await site.Ask();
        (await page.Next()).ShouldBe("beat");
    }

    [Fact]
    public async Task A_person_follows_with_six_pages_and_no_more()
    {
        await using var site = await WorkHost.Start();
        var reader = await site.Reader(await site.Member(Role.Reader));
        var pages = new List<LivePage>();
        for (var one = 0; one < LiveSeats.MostOfOne; one++)
        {
            pages.Add(await LivePage.Open(reader));
            (await pages[^1].Next()).ShouldBe("ready");
        }

        using var more = await LivePage.Open(reader);
        (await more.Next()).ShouldBe("over");
        pages.ForEach(page => page.Dispose());
    }

    [Fact]
    public async Task What_is_no_event_stream_is_refused_rather_than_kept_waiting()
    {
        await using var site = await WorkHost.Start();
        (await (await site.Reader(await site.Member(Role.Reader))).Get("/live")).Status.ShouldBe(406);
    }
}
