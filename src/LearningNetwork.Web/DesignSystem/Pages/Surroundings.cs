using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>What stands around every page for the one who reads it: the network, the ways in, who is signed in.</summary>
/// <param name="Network">The network's name as its members write it, or null before one is known.</param>
/// <param name="WaysIn">The bar, in order; only what the reader may open.</param>
/// <param name="Reader">Who is signed in, or null.</param>
/// <param name="Preferred">The language of the reader's service, or null.</param>
public sealed record Surroundings(string? Network, IReadOnlyList<WayIn> WaysIn, Reader? Reader, Language? Preferred)
{
    public static readonly Surroundings Nobody = new(null, [], null, null);

    /// <summary>The way to what the reader is told; null where the reader is told nothing.</summary>
    public WayIn? Notifications { get; init; }

    /// <summary>Further ways, at the foot of every page.</summary>
    public IReadOnlyList<WayIn> More { get; init; } = [];

    /// <summary>Whether the reader follows the thing whose page this is.</summary>
    public bool IsFollowing { get; init; }
}

/// <summary>One way in, in the bar or in the person's menu.</summary>
/// <param name="TextKey">The key of its name in the texts.</param>
/// <param name="Href">Its address.</param>
/// <param name="Waiting">How much there waits for the reader; 0 shows no mark.</param>
public sealed record WayIn(string TextKey, string Href, int Waiting = 0);

/// <summary>Who is signed in, as the header shows it.</summary>
/// <param name="Name">What the person is called.</param>
/// <param name="Role">The role in the reader's language.</param>
/// <param name="Links">What the person's menu leads to: own page, signing out.</param>
public sealed record Reader(string Name, string Role, IReadOnlyList<WayIn> Links);

/// <summary>Finds the surroundings of a request; sign-in gives the real one. It may cost at most one question to the database.</summary>
public interface ISurroundings
{
    ValueTask<Surroundings> Of(HttpContext context);
}
