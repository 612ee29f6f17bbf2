using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.Implementations.Following;

/// <summary>The form for one thing that a service says of its implementation.</summary>
/// <param name="Part">One of <c>FollowParts</c>.</param>
public sealed record FollowModel(ImplementationView View, string Part, FormState Form, DateOnly Today)
{
    public ImplementationRow Row => View.Row;

    /// <summary>The line of the plan that the form is for; null where it names none.</summary>
    public PlanLine? Line =>
        View.Content.Plan is { } plan && Choices.Parse<PlanComponent>(Form.Value("component")) is { } component && int.TryParse(Form.Value("number"), out var number)
            ? plan.Lines.FirstOrDefault(line => line.Component == component && line.Number == number)
            : null;

    /// <summary>The number of the suggestion that the form is for; 0 where it names none.</summary>
    public int Number => int.TryParse(Form.Value("number"), out var number) ? number : 0;

    public AdoptedSuggestion? Adopted => View.Content.Suggestions.FirstOrDefault(one => one.As.Number == Number);
}

/// <summary>An implementation as one reader sees it.</summary>
/// <param name="Statuses">What was published, the latest first.</param>
/// <param name="Follows">Whether the reader leads the service, and so says how it goes.</param>
public sealed record ImplementationDetails(ImplementationView View, CaseVisibility Reader, IReadOnlyList<StatusRow> Statuses, bool MayPublish, bool Follows, DateOnly Today)
{
    public ImplementationRow Row => View.Row;

    public ImplementationContent Content => View.Content;

    public string Address => $"/implementations/{Row.Id}";

    public bool Shows(ImplementationPart part) => Row.Shows(part, Reader);
}
