using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Storage.ReadModel.Services;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>What a network has, by codes and by names as people write them.</summary>
/// <param name="products">Those that the reader sees.</param>
internal sealed class NamesKnown(
    IReadOnlyList<ServiceListing> services, IReadOnlyList<GuestRow> guests, IReadOnlyList<ProjectListing> projects, IReadOnlyList<ProductName> products)
{
    private readonly ILookup<string, string> _services = services.ToLookup(service => ForgivingSearch.Fold(service.Name), service => service.Id);
    private readonly ILookup<string, string> _guests = guests.ToLookup(guest => ForgivingSearch.Fold(guest.Name), guest => guest.Id);
    private readonly ILookup<string, string> _projects = projects.ToLookup(project => ForgivingSearch.Fold(project.Name), project => project.Id);
    private readonly ILookup<(string, string), string> _numbered =
        projects.ToLookup(project => (ForgivingSearch.Fold(project.Number), ForgivingSearch.Fold(project.Name)), project => project.Id);

    private readonly ILookup<string, ProductName> _products = products.ToLookup(product => ForgivingSearch.Fold(product.Title));

    /// <summary>The codes of all that are called so.</summary>
    public IEnumerable<string> Services(string name) => _services[ForgivingSearch.Fold(name)];

    /// <summary>A number is shared by the parts of a project, and a name by nobody but chance: only both together say that it is the same.</summary>
    public IEnumerable<string> Projects(string number, string name) => _numbered[(ForgivingSearch.Fold(number), ForgivingSearch.Fold(name))];

    /// <summary>Those of any of these owners: what others call so is theirs.</summary>
    public IEnumerable<string> Products(string title, IEnumerable<ProjectId> owners, IEnumerable<GuestId> guests) =>
        from product in _products[ForgivingSearch.Fold(title)]
        where product.Owners.Split(' ').Intersect(owners.Select(owner => owner.Value)).Any() || product.Guests.Split(' ').Intersect(guests.Select(guest => guest.Value)).Any()
        select product.Id;

    /// <summary>Null where nobody is called so, or several are.</summary>
    public ServiceId? Service(string typed) => CodeOf(typed, _services) is { } code ? new ServiceId(code) : null;

    /// <inheritdoc cref="Service"/>
    public ProjectId? Project(string typed) => CodeOf(typed, _projects) is { } code ? new ProjectId(code) : null;

    /// <inheritdoc cref="Service"/>
    public GuestId? Guest(string typed) => CodeOf(typed, _guests) is { } code ? new GuestId(code) : null;

    /// <summary>What is typed is a code, else a name that one alone has.</summary>
    private static string? CodeOf(string typed, ILookup<string, string> codes) =>
        codes.SelectMany(named => named).FirstOrDefault(code => string.Equals(code, typed, StringComparison.OrdinalIgnoreCase))
        ?? (codes[ForgivingSearch.Fold(typed)].ToList() is [var only] ? only : null);
}
