using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Networks;

namespace LearningNetwork.Web.Features.Products.TreasureMap;

/// <summary>How the map is asked for: each choice is in its address.</summary>
/// <param name="HasOwn">Whether the reader has a service whose use can be laid over.</param>
/// <param name="ShowsOwn">Whether it is laid over.</param>
/// <param name="BlackAndWhite">Drawn for a printer without colours.</param>
/// <param name="Lens">The number of the theme it is seen through, from 1; 0 for none.</param>
public sealed record MapView(bool HasOwn, bool ShowsOwn, bool BlackAndWhite, int Lens)
{
    public const string Path = "/treasure-map";

    public string Address
    {
        get
        {
            var choices = new[] { ShowsOwn ? "" : "own=no", BlackAndWhite ? "ink=black" : "", Lens > 0 ? FormattableString.Invariant($"lens={Lens}") : "" };
            return string.Join('&', choices.Where(choice => choice.Length > 0)) is { Length: > 0 } query ? $"{Path}?{query}" : Path;
        }
    }

    public ThemeRow? LensAmong(IReadOnlyList<ThemeRow> themes) => Lens >= 1 && Lens <= themes.Count ? themes[Lens - 1] : null;

    /// <summary>What the open and the finished cases of a service come to; what ended without use leaves no mark.</summary>
    public static OwnUse? Of(string status) => status switch
    {
        _ when status == CaseStatus.InUse.Code() || status == CaseStatus.Evaluated.Code() => OwnUse.InUse,
        _ when status == CaseStatus.Submitted.Code() || status == CaseStatus.Accepted.Code() => OwnUse.AskedFor,
        _ => null,
    };
}
