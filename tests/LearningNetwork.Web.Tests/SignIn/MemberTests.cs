using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>Who asks whom in, and who changes what others may.</summary>
public sealed class MemberTests(WorkFixture work) : IClassFixture<WorkFixture>
{
    private WorkHost Site => work.Site;

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.WorkingGroup)]
    [InlineData(Role.Operator)]
    public async Task Others_see_no_list_of_people(Role role) => (await (await Site.Reader(await Site.Member(role))).Get("/people")).Status.ShouldBe(403);

    [Fact]
    public async Task A_coordinator_asks_in_whoever_works_in_the_network_and_sees_the_link_once()
    {
        var reader = await Site.Reader(await Site.Member(Role.Coordinator));

        var invited = await reader.Post("/people/invite", ("invited", "Ola Nordmann"), ("roles", "service-leader"), ("service", "askoy"), ("until", "2031-12-31"));

        invited.Status.ShouldBe(200);
        var link = invited.Document.QuerySelectorAll("code").Single().TextContent;
        (await reader.Get("/people")).Text.ShouldContain("Ola Nordmann");
        (await reader.Get("/people")).Text.ShouldNotContain(link);
        (await Site.Browser().Get(new Uri(link).PathAndQuery)).Text.ShouldContain("Barnevernleiar");
    }

    [Theory]
    [InlineData("roles")]
    [InlineData("service", "roles", "service-leader")]
    [InlineData("until", "roles", "reader", "until", "2020-01-01")]
    [InlineData("", "roles", "operator")]
    public async Task What_nobody_can_be_or_may_give_is_refused_beside_its_field(string field, params string[] sent)
    {
        var reader = await Site.Reader(await Site.Member(Role.Coordinator));
        var fields = sent.Chunk(2).Select(pair => (pair[0], pair[1])).Append(("invited", "Kari"));

        var page = await reader.Post("/people/invite", [.. fields]);

        page.Status.ShouldBe(422);
        page.Document.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")).ShouldBe(field.Length == 0 ? [] : ["#" + field]);
        page.Find("#invited").GetAttribute("value").ShouldBe("Kari");
    }

    [Fact]
    public async Task A_leader_sees_and_changes_the_people_of_the_own_service_alone()
    {
        var (own, other, above) = (await Site.Member(Role.ServiceWorker, "voss", name: "Egen"), await Site.Member(Role.ServiceWorker, "askoy", name: "Annen"), await Site.Member(Role.Coordinator, name: "Høg"));
        var reader = await Site.Reader(await Site.Member(Role.ServiceLeader, "voss"));

        var list = (await reader.Get("/people")).Text;
        list.ShouldContain("Egen");
        list.ShouldNotContain("Annen");
        (await reader.Get($"/people/{other.Value}")).Status.ShouldBe(404);
        (await reader.Get($"/people/{above.Value}")).Status.ShouldBe(404);
        (await reader.Post($"/people/{own.Value}", ("roles", "service-leader"))).Status.ShouldBe(303);
        (await reader.Post($"/people/{own.Value}", ("roles", "coordinator"))).Status.ShouldBe(422);

        var members = Site.Services.GetRequiredService<Memberships>();
        (await members.Find(own, WorkHost.Vestland, CancellationToken.None))!.Grant.Roles.ShouldBe([Role.ServiceLeader]);
    }

    [Fact]
    public async Task Whoever_is_ended_is_out_and_whoever_looked_is_written_down()
    {
        var person = await Site.Member(Role.Reader, name: "Den som går");
        var coordinator = await Site.Member(Role.Coordinator);
        var (leaver, reader) = (await Site.Reader(person), await Site.Reader(coordinator));

        (await reader.Press($"/people/{person.Value}", $"/people/{person.Value}/end")).Status.ShouldBe(303);

        (await leaver.Get("/products")).Status.ShouldBe(303);
        var noted = (await Site.Noted()).Select(one => (one.Event.Kind, one.Event.Person, one.Event.About)).ToList();
        noted.ShouldContain((SecurityEventKind.PersonSeen, coordinator, person.Value));
        noted.ShouldContain((SecurityEventKind.MembershipEnded, coordinator, person.Value));
    }

    [Fact]
    public async Task A_link_is_taken_once_however_many_take_it_at_once()
    {
        var invitations = Site.Services.GetRequiredService<Invitations>();
        var secret = await invitations.Make(new(WorkHost.Vestland, [Role.Reader], null, []), null, "Én", new PersonId("test"), CancellationToken.None);
        var people = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Site.Member(Role.GroupLeader)));

        var taken = await Task.WhenAll(people.Select(person => invitations.Take(secret, person, CancellationToken.None)));

        taken.Count(one => one is not null).ShouldBe(1);
    }

    [Fact]
    public async Task A_link_that_was_taken_back_or_is_old_opens_nothing()
    {
        await using var site = await WorkHost.Start();
        var invitations = site.Services.GetRequiredService<Invitations>();
        var reader = await site.Reader(await site.Member(Role.Coordinator));
        var (back, old) = (await Make(), await Make());
        var open = (await invitations.Find(back, CancellationToken.None))!;

        (await reader.Press("/people", $"/people/invitations/{open.Id}/end")).Status.ShouldBe(303);
        (await site.Browser().Get("/join?invitation=" + back)).Status.ShouldBe(404);
        (await site.Browser().Get("/join?invitation=" + old)).Status.ShouldBe(200);
        site.Clock.Advance(Invitations.Life);
        (await site.Browser().Get("/join?invitation=" + old)).Status.ShouldBe(404);

        Task<string> Make() => invitations.Make(new(WorkHost.Vestland, [Role.Reader], null, []), null, "Noen", new PersonId("test"), CancellationToken.None);
    }
}
