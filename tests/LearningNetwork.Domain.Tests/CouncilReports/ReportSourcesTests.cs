using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Surveys;
using static LearningNetwork.Domain.Tests.CouncilReports.ReportStories;

namespace LearningNetwork.Domain.Tests.CouncilReports;

/// <summary>What of surveys and wheels belongs in the report on 2024, and that it stands as it was sent.</summary>
public sealed class ReportSourcesTests
{
    [Theory]
    [InlineData(AskedGroup.Parents, "2023 2024 2025 2026", 2025, ChapterKind.UserSurvey)]
    [InlineData(AskedGroup.Parents, "2024", null, ChapterKind.UserSurvey)]
    [InlineData(AskedGroup.Young, "2025", 2025, ChapterKind.UserSurvey)]
    [InlineData(AskedGroup.OtherServices, "2023 2024", 2024, ChapterKind.Cooperation)]
    [InlineData(AskedGroup.OtherServices, "2024 2025", 2025, ChapterKind.Cooperation)]
    [InlineData(AskedGroup.OtherServices, "2023 2026", null, ChapterKind.Cooperation)]
    public void Users_are_heard_in_the_councils_year_and_other_services_in_that_or_the_year_told_of(AskedGroup group, string asked, int? chosen, ChapterKind chapter)
    {
        var sources = ReportSources.Of(Id, asked.Split(' ').Select(year => new ReportedSurvey(int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), new(group, 1), new(null, 9, []), null)), []);
        sources.In(chapter).Select(survey => (int?)survey.Year).ShouldBe(chosen is null ? [] : [chosen]);
        sources.Surveys.Count.ShouldBe(chosen is null ? 0 : 1);
    }

    /// <summary>What is due in the year, also where it began the year before or prepares a later one; 31 December 2023 was a Sunday.</summary>
    [Fact]
    public void Each_thing_stands_in_the_report_on_the_year_in_which_it_was_due()
    {
        ReportedActivity[] all =
        [
            Activity("later", 2025, new(2024, 9, 1), new(2024, 9, 30)),
            Activity("across", 2024, new(2023, 12, 1), new(2024, 1, 31)),
            Activity("before", 2024, new(2023, 12, 1), new(2023, 12, 31)),
            Activity("after", 2024, new(2024, 12, 1), new(2025, 1, 10)),
        ];
        ReportSources.Of(Id, [], all).Activities.Select(one => one.Activity.Value).ShouldBe(["across", "later"]);
        ReportSources.Of(new(Service, 2023), [], all).Activities.Select(one => one.Activity.Value).ShouldBe(["before"]);
        ReportSources.Of(new(Service, 2025), [], all).Activities.Select(one => one.Activity.Value).ShouldBe(["after"]);
    }

    [Fact]
    public void What_the_first_council_got_the_second_gets_too_whatever_came_between()
    {
        var answered = Written.Happened(Answered(Earlier), Answered(OnlyEtnes, Etne));
        answered.When(new SendToCouncil(Vindafjord)).ShouldBeEvents(new SentToCouncil(Vindafjord, Today, Given));
        var sent = answered.Happened(new SentToCouncil(Vindafjord, Today, Given));
        sent.When(new SendToCouncil(Etne)).ShouldBeEvents(new SentToCouncil(Etne, Today, null));
        var both = (CouncilReport.Begun)sent.Happened(new SentToCouncil(Etne, Today, null)).State;
        both.Content.Sources.ShouldBe(Given);
        ((CouncilReport.Begun)answered.State).Content.Sources.ShouldBeNull("a draft follows what surveys and wheels say now");
    }

    private static ReportedActivity Activity(string id, int year, DateOnly from, DateOnly through) => new("Hjul", new(id), year, id, WheelTheme.Other, from, through, ProgressState.Done);
}
