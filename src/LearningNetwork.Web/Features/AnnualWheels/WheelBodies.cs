using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Web.Features.AnnualWheels.Drawing;
using LearningNetwork.Web.Reuse;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>A wheel's years laid out, and its drawings with what stands beside them, made once while nothing is written: for its owners, and for those who see the plan alone.</summary>
internal sealed class WheelBodies(WheelDesk desk, KeptAnswers kept, FinishedBytes finished, Fragments fragments)
{
    /// <summary>The pictures of some years in a row.</summary>
    public Task<IReadOnlyList<WheelPicture>> Pictures(WheelPart part, SignedIn person, int first, int years, CancellationToken cancellation) => kept.Get(
        new PicturesQuestion(person.Actor.Network, part.Id, part.IsOwner, first, years, part.Today),
        async stop =>
        {
            var progress = await desk.ProgressOf(part, person, first, first + years - 1, stop);
            var painter = new WheelPainter(part.Wheel.Plan.Activities, progress, part.Wheel.Row.FirstYear, part.Today);
            return (IReadOnlyList<WheelPicture>)[.. Enumerable.Range(first, years).Select(painter.Paint)];
        },
        cancellation);

    public Task<byte[]> Of(WheelYearModel model, SignedIn person, Phrases t, CancellationToken cancellation) =>
        Made<WheelYearSheet>("wheel.html", model.Part, person, string.Create(CultureInfo.InvariantCulture, $"{model.Picture.Year} {model.Black} {model.Lens}"), t, model, cancellation);

    public Task<byte[]> Of(WheelYearsModel model, SignedIn person, Phrases t, CancellationToken cancellation) =>
        Made<WheelYearsSheet>("wheel-years.html", model.Part, person, string.Create(CultureInfo.InvariantCulture, $"{model.Years[0].Year} {model.Black} {model.ShowsLines}"), t, model, cancellation);

    private async Task<byte[]> Made<TSheet>(string what, WheelPart part, SignedIn person, string asked, Phrases t, object model, CancellationToken cancellation)
        where TSheet : Microsoft.AspNetCore.Components.IComponent
    {
        var key = new FinishedKey(
            what, person.Actor.Network.Value, part.IsOwner ? "owner" : "plan", string.Create(CultureInfo.InvariantCulture, $"{part.Id} {asked} {t.Language.Code} {part.Today:O}"), await kept.Moment(cancellation));
        return await finished.Get(key, () => fragments.Render<TSheet>(new Dictionary<string, object?> { ["T"] = t, ["Model"] = model }));
    }

    private sealed record PicturesQuestion(NetworkId Network, string Wheel, bool IsOwner, int First, int Years, DateOnly Today);
}
