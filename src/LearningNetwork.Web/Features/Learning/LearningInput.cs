using LearningNetwork.Domain;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Web.Api;
using Barrier = LearningNetwork.Domain.Learning.Barrier;

namespace LearningNetwork.Web.Features.Learning;

/// <summary>Makes commands of what was typed or sent; pages and API name what is done with the same words.</summary>
internal static class LearningInput
{
    /// <summary>A command to a project's book, or null where the word names none.</summary>
    public static LearningCommand? Book(string what, Reading read) => what switch
    {
        "phase" => new EnterPhase(read.One<ProjectPhase>("phase"), read.DayOrNone("phaseOn")),
        "hypothesis" => new StateHypothesis(read.Text("hypothesis")),
        "verdict" => new JudgeHypothesis(read.Count("number"), read.One<HypothesisVerdict>("verdict")),
        "barriers" => new NameBarriers(read.Several<Barrier>("barriers")),
        "shortcoming" => new StateShortcoming(read.Text("shortcoming")),
        "deliverable" => new PlanDeliverable(read.Line("deliverable"), read.DayOrNone("due")),
        "delivered" => new Deliver(read.Count("number"), read.DayOrNone("deliveredOn")),
        "gain" => new PlanGain(read.One<GainKind>("gainKind"), read.Line("gain"), read.Line("indicator")),
        "baseline" => new StateBaseline(read.Count("number"), read.Day("baselineOn"), read.Number("baseline")),
        "target" => new StateTarget(read.Count("number"), read.Day("targetBy"), read.Number("target")),
        "measurement" => new MeasureGain(read.Count("number"), read.Day("measuredOn"), read.Number("measured")),
        _ => null,
    };

    public static ExperimentCommand? Experiment(string what, Reading read) => what switch
    {
        "start" => new StartExperiment(read.DayOrNone("startedOn")),
        "note" => new TakeNote(read.Day("noteOn"), read.Text("note")),
        "tools" => new CountTools(read.One<DocumentationTool>("tool"), read.Count("handedOut"), read.Count("back")),
        "learning" => new StateLearning(read.Text("learning")),
        "conduct" => new MarkExperimentConduct(read.Several<ConductRule>("rules")),
        "end" => new EndExperiment(read.DayOrNone("endedOn"), read.One<ExperimentOutcome>("outcome"), read.Text("result")),
        _ => null,
    };

    public static PlanExperiment Plan(Reading read) => new(read.Line("title"), read.Text("tried"), read.Text("way"));

    public static IdeaVoteCommand? Vote(string what, Reading read) => what switch
    {
        "count" => new CountVotes(read.Count("idea"), read.Count("votes")),
        "close" => new CloseVote(read.Counts("goOn")),
        _ => null,
    };

    public static OpenVote Open(Reading read) => new(
        read.Line("meeting"), read.DayOrNone("meetingOn"), read.CountOrNone("participants"), read.CountOrNone("votesEach"), read.Lines("ideas"));
}
