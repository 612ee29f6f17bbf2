namespace LearningNetwork.Domain.Networks;

/// <summary>What a guest is. A guest is party to something without being a child welfare service (003 §3).</summary>
public enum GuestKind
{
    /// <summary>The national directorate, Bufdir.</summary>
    Directorate,

    /// <summary>A state agency, e.g. Bufetat, which bears Zip-team together with services (003 §5.8.1).</summary>
    StateAgency,

    University,

    /// <summary>Another body, e.g. a voluntary organisation (003 §5.4.2).</summary>
    Other,

    /// <summary>A child welfare service of another network on the platform.</summary>
    Service,
}

/// <param name="Name">What it was called when it was admitted.</param>
public sealed record Guest(GuestId Id, string Name, GuestKind Kind)
{
    /// <summary>Where a service is at home; null for all other guests.</summary>
    public ServiceElsewhere? Home { get; init; }
}

public sealed record AboutGuest(GuestId Guest) : Question<Guest>;
