using LearningNetwork.Domain.Surveys;

namespace LearningNetwork.Storage.ReadModel.Surveys;

/// <summary>A survey as it may be shown. Counts of small groups never come into the read model, so that no query can give them away.</summary>
internal sealed class SurveyProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [SurveyTables.Surveys];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (SurveyId.Parse(step.Entity.Key) is not { } id || SetOf(step.After) is not { } set)
            yield break;
        var counts = (step.After as Survey.Counted)?.Counts;
        yield return SurveyTables.Surveys.Row(
            step.Entity.Network.Value,
            step.Entity.Key,
            id.Service.Value,
            (long)id.Year,
            id.Group.Code(),
            (long)set.Edition.Number,
            (long)step.Version,
            counts is null ? null : step.At,
            counts is null ? null : SurveyTable.Of(counts),
            set.IsOwn ? set.Questions : null);
    }

    private static QuestionSet? SetOf(object state) => state switch
    {
        Survey.Begun s => s.Set,
        Survey.Counted s => s.Set,
        _ => null,
    };
}
