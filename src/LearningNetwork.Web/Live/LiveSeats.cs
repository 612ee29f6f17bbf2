using System.Collections.Concurrent;
using LearningNetwork.Domain;

namespace LearningNetwork.Web.Live;

/// <summary>How many pages of one person follow along at once, in this process; more fall back to being opened anew.</summary>
internal sealed class LiveSeats
{
    /// <summary>A page lets go while it is out of sight, so this is more than anybody looks at (ours).</summary>
    public const int MostOfOne = 6;

    private readonly ConcurrentDictionary<PersonId, int> _taken = new();

    public bool Take(PersonId person)
    {
        if (_taken.AddOrUpdate(person, 1, (_, taken) => taken + 1) <= MostOfOne)
            return true;
        Leave(person);
        return false;
    }

    public void Leave(PersonId person)
    {
        if (_taken.AddOrUpdate(person, 0, (_, taken) => taken - 1) <= 0)
            _taken.TryRemove(new(person, 0));
    }
}
