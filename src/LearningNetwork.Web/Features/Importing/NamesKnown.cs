using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.ReadModel.Services;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>The services and guests of a network by their codes and by their names, as people write them.</summary>
internal sealed class NamesKnown(IReadOnlyList<ServiceListing> services, IReadOnlyList<GuestRow> guests)
{
    private readonly ILookup<string, string> _services = services.ToLookup(service => ForgivingSearch.Fold(service.Name), service => service.Id);
    private readonly ILookup<string, string> _guests = guests.ToLookup(guest => ForgivingSearch.Fold(guest.Name), guest => guest.Id);

    /// <summary>Null where nobody is called so, or several are.</summary>
    public ServiceId? Service(string typed) =>
        services.FirstOrDefault(service => string.Equals(service.Id, typed, StringComparison.OrdinalIgnoreCase)) is { } coded ? new ServiceId(coded.Id)
        : _services[ForgivingSearch.Fold(typed)].ToList() is [var only] ? new ServiceId(only)
        : null;

    public GuestId? Guest(string typed) =>
        guests.FirstOrDefault(guest => string.Equals(guest.Id, typed, StringComparison.OrdinalIgnoreCase)) is { } coded ? new GuestId(coded.Id)
        : _guests[ForgivingSearch.Fold(typed)].ToList() is [var only] ? new GuestId(only)
        : null;
}
