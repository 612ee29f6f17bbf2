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
    private readonly ILookup<string, ProjectListing> _projects = projects.ToLookup(project => ForgivingSearch.Fold(project.Name));
    private readonly ILookup<string, ProductName> _products = products.ToLookup(product => ForgivingSearch.Fold(product.Title));

    /// <summary>The codes of all that are called so.</summary>
    public IEnumerable<string> Services(string name) => _services[ForgivingSearch.Fold(name)];

    /// <summary>A number is shared by the parts of a project, and a name by nobody but chance: only both together say that it is the same.</summary>
    public IEnumerable<string> Projects(string number, string name) =>
        _projects[ForgivingSearch.Fold(name)].Where(project => ForgivingSearch.Fold(project.Number) == ForgivingSearch.Fold(number)).Select(project => project.Id);

    /// <summary>Those of any of these owners: what others call so is theirs.</summary>
    public IEnumerable<string> Products(string title, IEnumerable<ProjectId> owners, IEnumerable<GuestId> guests) =>
        from product in _products[ForgivingSearch.Fold(title)]
        where product.Owners.Split(' ').Intersect(owners.Select(owner => owner.Value)).Any() || product.Guests.Split(' ').Intersect(guests.Select(guest => guest.Value)).Any()
        select product.Id;

    /// <summary>Null where nobody is called so, or several are.</summary>
    public ServiceId? Service(string typed) =>
        services.FirstOrDefault(service => string.Equals(service.Id, typed, StringComparison.OrdinalIgnoreCase)) is { } coded ? new ServiceId(coded.Id)
        : _services[ForgivingSearch.Fold(typed)].ToList() is [var only] ? new ServiceId(only)
        : null;

    public ProjectId? Project(string typed) =>
        projects.FirstOrDefault(project => string.Equals(project.Id, typed, StringComparison.OrdinalIgnoreCase)) is { } coded ? new ProjectId(coded.Id)
        : _projects[ForgivingSearch.Fold(typed)].ToList() is [var only] ? new ProjectId(only.Id)
        : null;

    public GuestId? Guest(string typed) =>
        guests.FirstOrDefault(guest => string.Equals(guest.Id, typed, StringComparison.OrdinalIgnoreCase)) is { } coded ? new GuestId(coded.Id)
        : _guests[ForgivingSearch.Fold(typed)].ToList() is [var only] ? new GuestId(only)
        : null;
}
