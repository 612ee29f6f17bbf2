using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Networks;

/// <summary>A child welfare service of another network, where it has its own people, cases and page.</summary>
public sealed record ServiceElsewhere(NetworkId Network, ServiceId Service)
{
    private const int MostInKey = 60;

    /// <summary>Its key as a guest: the same service is one guest, however often it is admitted.</summary>
    public GuestId AsGuest
    {
        get
        {
            var key = $"{Service}-{Network}";
            return new(key[..Math.Min(MostInKey, key.Length)].TrimEnd('-'));
        }
    }
}

/// <summary>Whether the service is there, and what it is called: all that one network may ask of another.</summary>
public sealed record AboutServiceElsewhere(ServiceElsewhere Asked) : Question<ServiceFacts>;
