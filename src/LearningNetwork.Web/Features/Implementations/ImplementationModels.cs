using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Storage.ReadModel.ImplementationSupports;
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

/// <param name="Reader">What the reader sees of each.</param>
/// <param name="Of">The name of the project or product that the list is narrowed to; null for all.</param>
/// <param name="MayExplore">Whether the reader leads a service that may begin with something by itself.</param>
/// <param name="National">What national bodies own and support, which a service can begin with without asking anyone.</param>
public sealed record ImplementationList(IReadOnlyList<ImplementationRow> Rows, CaseVisibility Reader, string? Of, bool MayExplore, IReadOnlyList<SupportRow> National, DateOnly Today);
