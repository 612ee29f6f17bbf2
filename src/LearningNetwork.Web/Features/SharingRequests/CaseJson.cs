using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Web.Features.SharingRequests;

/// <summary>A case in the API.</summary>
/// <param name="Id"><c>product.service.round</c>.</param>
/// <param name="Service">The child welfare service that asks.</param>
/// <param name="Owners">The projects it is addressed to.</param>
/// <param name="Status">submitted, accepted, in-use, evaluated, declined, withdrawn or not-successful.</param>
/// <param name="WaitsFor">giver, receiver, coordinator or nobody.</param>
/// <param name="Recommendation">As it was when the case was opened; null where not stated.</param>
/// <param name="ResourceLevel">What the case goes by; null until one is stated.</param>
/// <param name="Reason">Why the service asks; null where it said nothing.</param>
/// <param name="Cohort">The cohort it is part of; null for none.</param>
/// <param name="RemindedOn">The day the owner was last reminded; null where nobody has, or where it has been answered.</param>
/// <param name="CanBeAskedFor">Whether what is waited for has been raised by a review, so that it can be asked for.</param>
/// <param name="Steps">In order; empty until the level is known.</param>
internal sealed record CaseJson(
    string Id,
    string Product,
    string ProductTitle,
    string Service,
    string ServiceName,
    int Round,
    IReadOnlyList<CaseOwner> Owners,
    string Status,
    bool Overdue,
    string WaitsFor,
    DateTimeOffset WaitingSince,
    DateTimeOffset SubmittedAt,
    DateTimeOffset? AnswerBy,
    string Handling,
    int? Recommendation,
    ResourceLevel? ResourceLevel,
    string? Reason,
    string? Cohort,
    DateOnly? RemindedOn,
    bool CanBeAskedFor,
    IReadOnlyList<StepJson> Steps,
    bool Invented,
    int Version)
{
    public static CaseJson Of(CaseModel model) => new(
        model.Row.Id,
        model.Row.Product,
        model.Row.ProductTitle,
        model.Row.Asker,
        model.Row.AskerName,
        model.Row.Round,
        model.Row.Owners,
        model.Row.Status,
        model.Row.Overdue,
        Choices.CodeOf(model.Row.WaitsFor),
        model.Row.WaitingSince,
        model.Row.SubmittedAt,
        model.Row.AnswerBy,
        Choices.CodeOf(model.Row.Handling),
        (int?)model.Content.Recommendation,
        model.Content.Level,
        model.Text(model.Content.Reason)?.Body,
        model.Row.Cohort,
        model.Row.RemindedOn,
        model.Row.CanBeAskedFor,
        [.. model.Path.Select(step => StepJson.Of(model, step))],
        model.Row.Invented,
        model.Row.Version);
}

/// <summary>A step of a case.</summary>
/// <param name="Step">introduction, training, plan, support-agreement, participation-agreement or in-use.</param>
/// <param name="WaitsFor">giver or receiver: whose part comes next in it; null when it is done.</param>
/// <param name="Fields">What that side sends to do its part; empty where it only confirms.</param>
/// <param name="Values">What was filled in, for the case's two sides; else empty.</param>
internal sealed record StepJson(string Step, bool Done, string? WaitsFor, IReadOnlyList<StepFieldJson> Fields, IReadOnlyDictionary<string, string?> Values)
{
    public static StepJson Of(CaseModel model, CaseStep step) => new(
        step.Step.Code(),
        step.Done,
        step.Waiting is { } part ? Choices.Code(part.By) : null,
        [.. (step.Waiting?.Fields ?? []).Select(StepFieldJson.Of)],
        model.ValuesOf(step.Step).ToDictionary(value => value.Name, value => value.Plain ?? model.Text(value.Text)?.Body));
}

/// <summary>A field of a step.</summary>
/// <param name="Type">date (yyyy-MM-dd), number, text or choice.</param>
/// <param name="Options">The values of a choice; else null.</param>
internal sealed record StepFieldJson(string Name, string Type, IReadOnlyList<string>? Options)
{
    public static StepFieldJson Of(StepField field) => new(field.Name, Choices.Code(field.Type), field.Type == StepFieldType.Choice ? field.Options : null);
}

/// <summary>A case in a list.</summary>
internal sealed record CaseItemJson(
    string Id, string Product, string ProductTitle, string Service, string ServiceName, IReadOnlyList<CaseOwner> Owners,
    string Status, bool Overdue, string WaitsFor, string? CurrentStep, DateTimeOffset WaitingSince, DateTimeOffset SubmittedAt, string? Cohort, bool CanBeAskedFor, bool Invented)
{
    public static CaseItemJson Of(CaseRow row) => new(
        row.Id, row.Product, row.ProductTitle, row.Asker, row.AskerName, row.Owners,
        row.Status, row.Overdue, Choices.CodeOf(row.WaitsFor), row.CurrentStep, row.WaitingSince, row.SubmittedAt, row.Cohort, row.CanBeAskedFor, row.Invented);
}

internal sealed record CaseListJson(IReadOnlyList<CaseItemJson> Items, int Total);

/// <summary>What a request is begun with.</summary>
/// <param name="ProductId">The product asked for.</param>
/// <param name="Municipality">The number of a municipality that the asker's service serves, also a former number.</param>
/// <param name="Owner">The owning project that is asked; left out, all owners are.</param>
/// <param name="Reason">Why, in a few words without personal data.</param>
internal sealed record SubmitBody(string? ProductId, string? Municipality, string? Owner, string? Reason);

/// <summary>The answer to a new request.</summary>
internal sealed record SubmittedJson(string Id, string Service);

/// <param name="ResourceLevel">low, moderate or high; only where the product has none stated.</param>
internal sealed record AcceptBody(string? Message, string? ResourceLevel);

internal sealed record ReasonBody(string? Reason);

/// <summary>Nothing need be said.</summary>
internal sealed record NothingBody;

/// <param name="ResourceLevel">What it took in truth: low, moderate or high.</param>
/// <param name="Hours">Working hours it took in all.</param>
internal sealed record EvaluateBody(string? Experience, string? ResourceLevel, decimal? Hours);

/// <param name="Because">leadership, capacity, economy, noCases, materials, turnover or other.</param>
/// <param name="Text">What happened; needed where the reason is other.</param>
internal sealed record NotSuccessfulBody(string? Because, string? Text);
