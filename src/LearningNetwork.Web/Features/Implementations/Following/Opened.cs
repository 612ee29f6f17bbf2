using System.Globalization;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.Implementations.Following;

/// <summary>What stands in a form when it is opened: today's date, and what was said last.</summary>
internal static class Opened
{
    public static FormState Form(string part, ImplementationView view, string? component, string? number, DateOnly today)
    {
        var content = view.Content;
        (string, string)[] said = part switch
        {
            FollowParts.Stage => [("stage", Choices.Code(view.Row.Reached)), ("responsibleRole", content.Stages.Count > 0 ? Choices.Code(content.Stages[^1].By) : "")],
            FollowParts.Preconditions => [.. content.Preconditions.Select(marked => (Choices.Code(marked.Precondition), Choices.Code(marked.InPlace)))],
            FollowParts.People => [("trained", Text(content.Staff?.Trained ?? view.Came)), ("inPost", Text(content.Staff?.InPost ?? view.Came))],
            FollowParts.Practice => [("families", Text(view.Row.Families)), ("sessions", Text(view.Row.Sessions))],
            FollowParts.Plan => [("planStart", Day(content.Plan?.StartsOn ?? today)), ("people", Text(content.Plan?.People ?? content.Staff?.Trained ?? view.Came))],
            FollowParts.PlanLine => [.. OfLine(content.Plan, component, number)],
            FollowParts.Suggestion => [("number", number ?? "")],
            FollowParts.Evaluation => OfEvaluation(view),
            _ => [],
        };
        return FormState.Opened([("on", Day(today)), .. said]);
    }

    public static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static IEnumerable<(string, string)> OfLine(ImplementationPlan? plan, string? component, string? number)
    {
        yield return ("component", component ?? "");
        yield return ("number", number ?? "");
        if (plan?.Lines.FirstOrDefault(line => Choices.Code(line.Component) == component && Text(line.Number) == number) is not { } line)
            yield break;
        yield return ("dueOn", Day(line.Due));
        yield return ("hoursSetAside", line.Hours.ToString("0.#", CultureInfo.InvariantCulture));
        yield return ("responsibleRole", Choices.Code(line.By));
    }

    private static (string, string)[] OfEvaluation(ImplementationView view) => view.Content.Evaluation is not { As: var planned }
        ? []
        :
        [
            ("question", view.Text(planned.Question)?.Body ?? ""), ("whatIsMeasured", planned.Indicator), ("better", Choices.Code(planned.Better)),
            ("evaluator", Choices.Code(planned.Evaluator)), ("useStart", Day(planned.StartsOn)),
        ];

    private static string Text(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "";
}
