using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Storage.ReadModel.AnnualWheels;
using LearningNetwork.Web.Features.AnnualWheels.Drawing;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>Finds a wheel for whoever asks, and what its owners have done, where the reader may see it.</summary>
internal sealed class WheelDesk(WheelQueries wheels, TimeProvider time)
{
    private const int EarliestYear = 2000, LatestYear = 2200;

    public async Task<WheelPart?> Find(string id, SignedIn person, CancellationToken cancellation)
    {
        var actor = person.Actor;
        if (WheelId.Parse(id) is not { } wheel || wheel.Value != id || await wheels.Find(actor.Network, WheelVisibility.Of(actor), wheel, cancellation) is not { } found)
            return null;
        var service = found.Row.IsOwn ? actor.Service?.Value : null;
        return new(found, service, service is not null && actor.May(Right.KeepWheels), time.GetUtcNow().NorwegianDay());
    }

    /// <summary>The wheel where the reader's service owns it; else null, so that it is not found.</summary>
    public async Task<WheelPart?> FindOwn(string id, SignedIn person, CancellationToken cancellation) => await Find(id, person, cancellation) is { IsOwner: true } part ? part : null;

    /// <summary>What the owners have done in the years between two and those beside them; nobody's for whoever sees the plan alone.</summary>
    public async Task<Progressed> ProgressOf(WheelPart part, SignedIn person, int firstYear, int lastYear, CancellationToken cancellation) => part.IsOwner
        ? Progressed.Of(
            [.. part.Wheel.Owners.Select(owner => owner.Service)],
            await wheels.Progress(person.Actor.Network, new(part.Id), firstYear - 1, lastYear + 2, cancellation))
        : Progressed.Unseen;

    /// <summary>The year asked for, else this one; never before the wheel begins.</summary>
    public static int YearOf(int? asked, WheelPart part) => Math.Clamp(asked ?? Math.Max(part.Today.Year, part.Wheel.Row.FirstYear), EarliestYear, LatestYear);
}
