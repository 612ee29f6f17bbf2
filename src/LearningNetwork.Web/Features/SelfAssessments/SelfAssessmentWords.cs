using System.Globalization;
using LearningNetwork.Domain.SelfAssessments;
using LearningNetwork.Web.Features.Products;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.SelfAssessments;

/// <summary>Cracks, seams and reasons in words.</summary>
internal static class SelfAssessmentWords
{
    public static string Crack(int? crack, Phrases t) => crack is { } said ? t["crack." + said.ToString(CultureInfo.InvariantCulture)] : t["crack.not-said"];

    /// <summary>How far a crack is mended.</summary>
    public static string Standing(Seam seam, Phrases t) => seam switch
    {
        { Crack: null } => t["bowl.not-said"],
        { Crack: 0 } => t["bowl.whole"],
        { Gold: 0, Silver: 0 } => t["bowl.open"],
        { Open: 0, Silver: 0 } => t["bowl.gold-all"],
        _ => t["bowl.filled", seam.Gold, seam.Silver, seam.Open],
    };

    /// <summary>The whole bowl in one sentence, for those who do not see it.</summary>
    public static string Says(Bowl bowl, Phrases t) => bowl.IsAssessed
        ? t["bowl.says", string.Join("; ", bowl.Seams.Where(seam => seam.Crack > 0).Select(seam => $"{t.Say(seam.Island)}: {Crack(seam.Crack, t)}, {Standing(seam, t)}").DefaultIfEmpty(t["bowl.whole"]))]
        : t["bowl.says-nothing"];

    /// <summary>Why a product stands where it does: all that the ranking looked at, in its order.</summary>
    public static string Reason(Suggestion suggestion, Phrases t) => string.Join(". ",
    [
        suggestion.Cracks.Count == 1
            ? t["mend.reaches-one", t.Say(suggestion.Cracks[0].Island), suggestion.Sum]
            : t["mend.reaches", string.Join(", ", suggestion.Cracks.Select(crack => $"{t.Say(crack.Island)} ({crack.Crack})")), suggestion.Sum],
        t["mend-maturity." + (suggestion.Product.Maturity?.Code() ?? AxisCodes.None)],
        t["mend-level." + (suggestion.Product.Level?.Code() ?? AxisCodes.None)],
        t["mend-used." + Choices.Code(suggestion.Product.UsedBy)],
    ]) + ".";
}
