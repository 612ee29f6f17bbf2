using LearningNetwork.Domain;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>A made-up case: who asked for what, and what happened then.</summary>
/// <param name="Asker">The service; its leader asks.</param>
/// <param name="Asked">How many days before the loading began.</param>
/// <param name="Owner">The project it is addressed to; null for all owners.</param>
internal sealed record InventedCase(string Product, string Asker, int Asked, string? Owner, InventedText Reason, params ValueList<InventedMove> Then)
{
    /// <summary>The service waits for what is being made, and has not asked.</summary>
    public bool Waits { get; init; }
}

/// <summary>One thing that happened in a case.</summary>
/// <param name="DaysAgo">How many days before the loading began; null for the moment when the time to answer ran out.</param>
internal sealed record InventedMove(int? DaysAgo, InventedMover By, Func<InventedDays, SharingRequestCommand> Command);

internal enum InventedMover
{
    /// <summary>A lead of the project that the case is addressed to.</summary>
    Giver,

    /// <summary>The leader of the service that asked.</summary>
    Receiver,

    /// <summary>The program's own deadline.</summary>
    Clock,
}

/// <summary>Says of itself, in its own language, that it is made up.</summary>
internal sealed record InventedText(Language Language, string Body)
{
    public static InventedText Nynorsk(string body) => new(Language.Nynorsk, "Oppdikta døme: " + body);

    public static InventedText Bokmaal(string body) => new(Language.Bokmaal, "Oppdiktet eksempel: " + body);
}
