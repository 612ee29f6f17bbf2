using LearningNetwork.Domain;
using LearningNetwork.Domain.Workshops;

namespace LearningNetwork.Storage.ReadModel.Workshops;

/// <summary>A workshop as it stands, and what of it was given to the council report.</summary>
internal sealed class WorkshopProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [WorkshopTables.Workshops, WorkshopTables.Texts, WorkshopTables.Reported];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step.After is not Workshop.Begun workshop)
            yield break;
        var network = step.Entity.Network.Value;
        var held = workshop as Workshop.Held;
        yield return WorkshopTables.Workshops.Row(
            network,
            step.Entity.Key,
            WorkshopId.Parse(step.Entity.Key)!.Value.Service.Value,
            workshop.Plan.As.Title,
            workshop.Plan.On,
            StatusOf(workshop).ToString(),
            workshop is Workshop.Planned { Plan: { PapersSentOn: null, On: var day } } ? TwoWeeks.DueFor(day) : (DateOnly?)null,
            (long?)workshop.Plan.ReportOn,
            (long)(held?.Record.Took ?? 0),
            (long)(held?.Record.Inputs.Count ?? 0),
            (long)(held is { AnswersToldOn: null } ? held.Record.Inputs.Count : 0),
            (long)step.Version,
            new WorkshopContent(workshop.Plan, held?.Record, held?.AnswersToldOn));
        foreach (var text in Written(step.Happened))
            yield return WorkshopTables.Texts.Row(network, step.Entity.Key, text.Id);
        if (held is not null && step.Happened is InputsReported or InputRewritten or InputAnswered or ReportChosen)
        {
            foreach (var row in Reported(step, held!))
                yield return row;
        }
    }

    private static IEnumerable<Row> Reported(Projected step, Workshop.Held held) => held.Record.Inputs.Select((input, index) =>
        held.Plan.ReportOn is { } year && held.Record.Reported.Contains(index + 1)
            ? WorkshopTables.Reported.Row(
                step.Entity.Network.Value,
                step.Entity.Key,
                (long)(index + 1),
                WorkshopId.Parse(step.Entity.Key)!.Value.Service.Value,
                (long)year,
                input.Chapter.ToString(),
                input.Tone.ToString(),
                input.Text.Id,
                input.Answer?.Used,
                input.Answer?.Because.Id)
            : WorkshopTables.Reported.NoRow(step.Entity.Network.Value, step.Entity.Key, (long)(index + 1)));

    private static WorkshopStatus StatusOf(Workshop.Begun workshop) => workshop switch
    {
        Workshop.CalledOff => WorkshopStatus.CalledOff,
        Workshop.Held { AnswersToldOn: null } => WorkshopStatus.Open,
        Workshop.Held => WorkshopStatus.Answered,
        _ => WorkshopStatus.Planned,
    };

    private static TextRef[] Written(Event happened) => happened switch
    {
        WorkshopPlanned e => [e.Purpose],
        InputNoted e => [e.Text],
        InputRewritten e => [e.Text],
        InputAnswered e => [e.Answer.Because],
        MaterialPromised e => [e.What],
        _ => [],
    };
}
