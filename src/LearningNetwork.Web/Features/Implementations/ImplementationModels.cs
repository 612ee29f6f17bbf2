using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.Implementations;

/// <param name="Trail">The pages above; the last is where one came from.</param>
/// <param name="Action">Where the form is sent.</param>
/// <param name="Targets">What it can be published for; empty where there is only one thing.</param>
/// <param name="Published">What it was published for just now, where the rest could not be.</param>
/// <param name="WhoSees">The key of the text that says who sees it.</param>
/// <param name="Today">The date in Norway.</param>
public sealed record PublishStatusModel(
    IReadOnlyList<(string Name, string Href)> Trail,
    string Action,
    IReadOnlyList<Choice> Targets,
    FormState Form,
    IReadOnlyList<string> Published,
    string WhoSees,
    DateOnly Today);

/// <param name="Of">The name of the project or product that the list is narrowed to; null for all.</param>
public sealed record ImplementationList(IReadOnlyList<ImplementationRow> Rows, string? Of);

/// <param name="MayPublish">Whether the reader is of one of its two sides and may publish.</param>
public sealed record ImplementationDetails(ImplementationRow Row, IReadOnlyList<StatusRow> Statuses, bool MayPublish);
