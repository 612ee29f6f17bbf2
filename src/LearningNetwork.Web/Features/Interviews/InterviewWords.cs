using LearningNetwork.Domain.Interviews;
using LearningNetwork.Storage.ReadModel.Interviews;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Interviews;

/// <summary>Who was asked and how many said it, in words.</summary>
internal static class InterviewWords
{
    /// <summary>'37 ansatte, 3 enhetsledere …'.</summary>
    public static string Asked(InterviewsHeld round, Phrases t) =>
        string.Join(", ", round.Informants.Select(one => t.Count(KeyOf(one.Kind), one.People)));

    private static string KeyOf(InformantKind kind) => "informants." + Choices.Code(kind);

    /// <summary>The word for how many, and the counts behind it; nothing about either where fewer than five were asked.</summary>
    public static string HowMany(FindingRow finding, Phrases t) => finding.Word is { } word
        ? t["prevalence.of", t[$"prevalence.{Choices.Code(word)}"], finding.Said, finding.Asked]
        : t["prevalence.too-few"];
}
