using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Municipalities;

/// <summary>A municipality, keyed by its official number. Its own stream says which service serves it, so that there is never more than one (003 §3).</summary>
public abstract record Municipality
{
    private Municipality() { }

    public sealed record NotRegistered : Municipality;

    /// <summary>One that stands, or stood.</summary>
    public abstract record Known(MunicipalityRegistered As, Assignment? Served, ValueList<Predecessor> Predecessors) : Municipality;

    public sealed record Standing(MunicipalityRegistered As, Assignment? Served, ValueList<Predecessor> Predecessors)
        : Known(As, Served, Predecessors);

    /// <param name="Served">Who served it last.</param>
    public sealed record Merged(
        MunicipalityRegistered As, Assignment? Served, ValueList<Predecessor> Predecessors, MunicipalityNumber Successor, DateOnly From)
        : Known(As, Served, Predecessors);

    /// <summary>What others may know of it; null where it is not registered. A merged one has no service: its successor has.</summary>
    public static MunicipalityFacts? FactsOf(MunicipalityNumber number, Municipality municipality) => municipality switch
    {
        Standing s => new(number, s.As.Name, s.Served?.Service, null),
        Merged s => new(number, s.As.Name, null, s.Successor),
        _ => null,
    };
}

/// <param name="From">The first day.</param>
public sealed record Assignment(ServiceId Service, DateOnly From);

/// <param name="From">The first day that it was part of its successor.</param>
public sealed record Predecessor(MunicipalityNumber Number, DateOnly From);
