using LearningNetwork.Domain.CouncilReports;
using static LearningNetwork.Domain.Tests.CouncilReports.ReportStories;

namespace LearningNetwork.Domain.Tests.CouncilReports;

/// <summary>What a report says will be done is answered in the next; and what a council has had stands.</summary>
public sealed class PromiseTests
{
    [Fact]
    public void A_promise_is_made_to_all_or_to_one_council()
    {
        Draft.When(new MakePromise(null, Text(1))).ShouldBeEvents(new PromiseMade(new(1, null, Text(1).Ref)));
        Draft.When(new MakePromise(Etne, Text(1))).ShouldBeEvents(new PromiseMade(new(1, Etne, Text(1).Ref)));
        Draft.When(new MakePromise(new("4601"), Text(1))).ShouldBeRefused("report_municipality_not_served");
        var made = Draft.Happened(new PromiseMade(new(1, null, Text(1).Ref)));
        made.When(new MakePromise(null, Text(1))).ShouldBeNothing();
        made.When(new TakeOutPromise(1)).ShouldBeEvents(new PromiseTakenOut(1));
        made.Happened(new PromiseTakenOut(1)).When(new MakePromise(null, Text(2))).ShouldBeEvents(new PromiseMade(new(2, null, Text(2).Ref)));
    }

    [Fact]
    public void Only_what_was_promised_is_answered_and_nothing_is_dropped_without_a_reason()
    {
        Draft.When(new AnswerPromise(Earlier, PromiseOutcome.Done, null)).ShouldBeEvents(Answered(Earlier));
        Draft.When(new AnswerPromise(OnlyEtnes, PromiseOutcome.UnderWay, Text(1))).ShouldBeEvents(
            new PromiseAnswered(new(OnlyEtnes, Etne, PromiseOutcome.UnderWay, Text(1).Ref)));
        Draft.When(new AnswerPromise(new(2023, 99), PromiseOutcome.Done, null)).ShouldBeRefused("promise_unknown");
        Draft.When(new AnswerPromise(Earlier, PromiseOutcome.Dropped, null)).ShouldBeRefused("promise_dropped_without_reason");
        Draft.When(new AnswerPromise(Earlier, PromiseOutcome.Dropped, Text(1))).ShouldBeEvents(new PromiseAnswered(new(Earlier, null, PromiseOutcome.Dropped, Text(1).Ref)));
        Draft.Happened(Answered(Earlier)).When(new AnswerPromise(Earlier, PromiseOutcome.Done, null)).ShouldBeNothing();
    }

    [Fact]
    public void No_council_gets_it_before_last_years_promises_to_it_are_answered()
    {
        Written.When(new SendToCouncil(Vindafjord)).ShouldBeRefused(CouncilReportRefusals.Incomplete(["answers"]));
        var answered = Written.Happened(Answered(Earlier));
        answered.When(new SendToCouncil(Vindafjord)).ShouldBeEvents(new SentToCouncil(Vindafjord, Today, Given));
        answered.When(new SendToCouncil(Etne)).ShouldBeRefused(CouncilReportRefusals.Incomplete(["answers"]));
        answered.Happened(Answered(OnlyEtnes, Etne)).When(new SendToCouncil(Etne)).ShouldBeEvents(new SentToCouncil(Etne, Today, Given));
    }

    [Fact]
    public void Nor_before_its_chapters_are_written_and_its_day_is_set()
    {
        Draft.Happened(Answered(Earlier)).When(new SendToCouncil(Vindafjord)).ShouldBeRefused(CouncilReportRefusals.Incomplete(
            ["chapterPresentation", "chapterStaffing", "chapterCooperation", "chapterUserSurvey", "chapterFocusAreas", "councilOn"]));
        Written.By(Worker).When(new SendToCouncil(Vindafjord)).ShouldBeRefused("not_allowed");
        Written.When(new SendToCouncil(new("4601"))).ShouldBeRefused("report_municipality_not_served");
    }

    [Fact]
    public void What_a_council_has_had_stands()
    {
        var sent = Written.Happened(Answered(Earlier), new PromiseMade(new(9, null, Text(9).Ref)), new SentToCouncil(Vindafjord, Today, Given));
        sent.When(new SendToCouncil(Vindafjord)).ShouldBeNothing();
        sent.When(new MakePromise(null, Text(1))).ShouldBeRefused("report_sent");
        sent.When(new TakeOutPromise(9)).ShouldBeRefused("report_sent");
        sent.When(new WriteContribution(ChapterKind.Staffing, null, ContributorRole.ServiceLeader, Text(30))).ShouldBeRefused("report_sent");
        sent.When(new TellFigures(Vindafjord, [new(FigureKind.Notices, 3)])).ShouldBeRefused("report_sent");
        sent.When(new SetCouncilDay(Vindafjord, new(2025, 5, 1))).ShouldBeRefused("report_sent");
        sent.When(new SetCouncilDay(Etne, new(2025, 5, 1))).ShouldBeEvents(new CouncilDaySet(Etne, new(2025, 5, 1)));
        sent.When(new AnswerPromise(Earlier, PromiseOutcome.Done, null)).ShouldBeNothing();
    }

    /// <summary>What is only the other council's is still open: it can be answered until that council has it.</summary>
    [Fact]
    public void Another_councils_own_promise_can_still_be_answered()
    {
        var sent = Written.Happened(Answered(Earlier), new SentToCouncil(Vindafjord, Today, Given));
        sent.When(new AnswerPromise(OnlyEtnes, PromiseOutcome.Done, null)).ShouldBeEvents(Answered(OnlyEtnes, Etne));
        sent.When(new AnswerPromise(Earlier, PromiseOutcome.UnderWay, null)).ShouldBeRefused("report_sent");
        sent.When(new MakePromise(Etne, Text(4))).ShouldBeEvents(new PromiseMade(new(6, Etne, Text(4).Ref)));
    }

    [Fact]
    public void A_municipalitys_figures_and_day_are_its_own()
    {
        Draft.When(new TellFigures(Etne, [new(FigureKind.InCare, 12), new(FigureKind.Notices, 40)])).ShouldBeEvents(
            new FiguresTold(Etne, [new(FigureKind.Notices, 40), new(FigureKind.InCare, 12)]));
        Draft.When(new TellFigures(Etne, [new(FigureKind.InCare, -1)])).ShouldBeRefused("not_a_value");
        Draft.When(new TellFigures(Etne, [new(FigureKind.InCare, 1), new(FigureKind.InCare, 2)])).ShouldBeRefused("not_a_value");
        Draft.When(new SetCouncilDay(Etne, new(2025, 4, 24))).ShouldBeEvents(new CouncilDaySet(Etne, new(2025, 4, 24)));
        Draft.When(new SetCouncilDay(Etne, new(2024, 4, 24))).ShouldBeRefused("not_a_value");
        Draft.When(new SetCouncilDay(Etne, new(2027, 4, 24))).ShouldBeRefused("not_a_value");
    }

    [Fact]
    public void Ids_are_read_as_they_are_written()
    {
        CouncilReportId.Parse("etne-vindafjord.2024").ShouldBe(Id);
        PromiseId.Parse("2023.4").ShouldBe(Earlier);
        foreach (var wrong in (string?[])["etne-vindafjord", "etne-vindafjord.99", "x.2024.1", ".2024", "", null])
            CouncilReportId.Parse(wrong).ShouldBeNull();
        foreach (var wrong in (string?[])["2023", "2023.0", "23.4", "2023.x", "", null])
            PromiseId.Parse(wrong).ShouldBeNull();
    }
}
