using LearningNetwork.Domain;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Storage.ReadModel.Surveys;

namespace LearningNetwork.Web.Features.Surveys;

/// <summary>Finds surveys for someone of the service that asked; for everyone else there are none.</summary>
internal static class SurveyAccess
{
    public static async Task<IReadOnlyList<SurveyView>> Of(this SurveyQueries surveys, Actor actor, CancellationToken cancellation) =>
        actor.Service is { } service ? await surveys.Of(actor.Network, service, cancellation) : [];

    /// <summary>The survey, and all of the same service to hold it beside.</summary>
    public static async Task<(SurveyView? Survey, IReadOnlyList<SurveyView> All)> Find(this SurveyQueries surveys, Actor actor, string id, CancellationToken cancellation)
    {
        var all = SurveyId.Parse(id) is null ? [] : await surveys.Of(actor, cancellation);
        return (all.FirstOrDefault(survey => survey.Id == SurveyId.Parse(id)), all);
    }

    public static SurveyComparison? Compare(SurveyView survey, IEnumerable<SurveyView> all)
    {
        if (survey.Table is not { } table)
            return null;
        var before = all.Where(one => one.Id.Group == survey.Id.Group && one.Id.Year < survey.Id.Year && one.Table is not null).MaxBy(one => one.Id.Year);
        return SurveyComparison.Of((survey.Id.Year, survey.Set, table), before is null ? null : (before.Id.Year, before.Set, before.Table!));
    }
}
