using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Storage.ReadModel.AnnualWheels;
using LearningNetwork.Web.Features.AnnualWheels.Drawing;
using LearningNetwork.Web.Reuse;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>Finds a wheel for whoever asks, and what its owners have done, where the reader may see it.</summary>
internal sealed class WheelDesk(WheelQueries wheels, KeptAnswers kept, TimeProvider time)
{
    private const int EarliestYear = 2000, LatestYear = 2200;

    public async Task<WheelPart?> Find(string id, SignedIn person, CancellationToken cancellation)
    {
        var actor = person.Actor;
        if (WheelId.Parse(id) is not { } wheel || wheel.Value != id)
            return null;
        var question = new WheelQuestion(actor.Network, WheelVisibility.Of(actor), wheel);
        if (await kept.Get(question, stop => wheels.Find(question.Network, question.Visibility, wheel, stop), cancellation) is not { } found)
            return null;
        var service = found.Row.IsOwn ? actor.Service?.Value : null;
        return new(found, service, service is not null && actor.May(Right.KeepWheels), time.GetUtcNow().NorwegianDay());
    }

    /// <summary>The wheel where the reader's service owns it; else null, so that it is not found.</summary>
    public async Task<WheelPart?> FindOwn(string id, SignedIn person, CancellationToken cancellation) => await Find(id, person, cancellation) is { IsOwner: true } part ? part : null;

    /// <summary>What the owners have done in the years between two and those beside them; nobody's for whoever sees the plan alone.</summary>
    public async Task<Progressed> ProgressOf(WheelPart part, SignedIn person, int firstYear, int lastYear, CancellationToken cancellation)
    {
        if (!part.IsOwner)
            return Progressed.Unseen;
        var question = new ProgressQuestion(person.Actor.Network, part.Id, firstYear - 1, lastYear + 2);
        return await kept.Get(question, async stop => Progressed.Of(
            [.. part.Wheel.Owners.Select(owner => owner.Service)],
            await wheels.Progress(question.Network, new(part.Id), question.FirstYear, question.LastYear, stop)), cancellation);
    }

    /// <summary>The year asked for, else this one; never before the wheel begins.</summary>
    public static int YearOf(int? asked, WheelPart part) => Math.Clamp(asked ?? Math.Max(part.Today.Year, part.Wheel.Row.FirstYear), EarliestYear, LatestYear);

    private sealed record WheelQuestion(NetworkId Network, WheelVisibility Visibility, WheelId Wheel);

    private sealed record ProgressQuestion(NetworkId Network, string Wheel, int FirstYear, int LastYear);
}
