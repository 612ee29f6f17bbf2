using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Tellings;
using static LearningNetwork.Domain.Tests.CouncilReports.ReportStories;

namespace LearningNetwork.Domain.Tests.Tellings;

/// <summary>A chapter that is soon due is told to those who contribute to it, and a report to nobody outside its service.</summary>
public sealed class ReportTellingTests
{
    private static readonly ChapterReminded Reminded = new(ChapterKind.Cooperation, new(2025, 3, 1));

    [Fact]
    public void Who_contributes_is_told_and_where_it_is_the_leader_alone_nobody_else_is()
    {
        Told(new ChapterPlanned(ChapterKind.Cooperation, [ContributorRole.ServiceLeader, ContributorRole.OtherService], new(2025, 3, 1))).ShouldBe([Audience.WritersOf(Service)]);
        Told(new ChapterPlanned(ChapterKind.Cooperation, [ContributorRole.ServiceLeader], new(2025, 3, 1))).ShouldBe([Audience.LeadersOf(Service)]);
        Told(new ChapterPlanned(ChapterKind.Cooperation, [], new(2025, 3, 1))).ShouldBe([Audience.LeadersOf(Service)]);
        Telling.Whom(Draft.Self, Draft.State, new ChapterReady(ChapterKind.Cooperation, Today), Draft.State).ShouldBeEmpty();
    }

    [Fact]
    public void Those_who_write_are_the_services_own_people()
    {
        Audience.Of(Worker).ShouldContain(Audience.WritersOf(Service));
        Audience.Of(Leader).ShouldContain(Audience.WritersOf(Service));
        foreach (var role in (Role[])[Role.Reader, Role.Coordinator, Role.ProjectLead, Role.Operator])
            Audience.Of(People.With(role) with { Service = Service }).ShouldNotContain(Audience.WritersOf(Service), role.ToString());
        Audience.Of(People.LeaderOf(new("bergen"))).ShouldNotContain(Audience.WritersOf(Service));
    }

    private static ValueList<Audience> Told(ChapterPlanned planned)
    {
        var story = Draft.Happened(planned);
        return Telling.Whom(story.Self, story.State, Reminded, story.Happened(Reminded).State);
    }
}
