using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.Tests.Mailing;
using LearningNetwork.Web.Tests.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Features.SharingRequests;

public sealed class InboxTests
{
    /// <summary>Whoever coordinates too sees every case elsewhere; what waits for one's own answer is what the mark in the menu counts.</summary>
    [Theory]
    [InlineData("p6", 0)]
    [InlineData("p3", 1)]
    public async Task What_waits_for_my_answer_is_sent_to_my_own_projects_whatever_else_I_may_see(string project, int cases)
    {
        await using var site = await WorkHost.Start();
        await site.Ask();
        var person = await site.Member(Role.Coordinator);
        await site.Services.GetRequiredService<Memberships>().Put(person, new(WorkHost.Vestland, [Role.Coordinator, Role.ProjectLead], null, [new(project)]), null, new("test"), CancellationToken.None);

        var inbox = await (await site.Reader(person)).Get("/inbox");

        inbox.Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(cases);
        (inbox.Document.QuerySelector(".wide-only nav.ways a[href='/inbox'] .waiting")?.FirstChild?.TextContent ?? "0").ShouldBe($"{cases}");
    }
}
