namespace LearningNetwork.Domain.Networks;

/// <summary>A learning network (003 §1): what it is called, who leads it, who its guests are and what it has set for itself.</summary>
public abstract record Network
{
    private Network() { }

    public sealed record NotFounded : Network;

    /// <param name="As">What it was founded as.</param>
    public sealed record Founded(
        NetworkFounded As, ValueList<Guest> Guests, NetworkSettings Settings, ValueList<NetworkTheme> Priorities, ValueList<NetworkTheme> Challenges) : Network
    {
        public Guest? GuestOf(GuestId id) => Guests.FirstOrDefault(guest => guest.Id == id);
    }

    /// <summary>What others may know of it; null before it is founded.</summary>
    public static NetworkFacts? FactsOf(NetworkId id, Network network) =>
        network is Founded founded ? new(id, founded.As.Name, founded.As.Language, founded.Settings) : null;
}
