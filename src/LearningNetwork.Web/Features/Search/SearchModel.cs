using LearningNetwork.Storage.ReadModel.Search;

namespace LearningNetwork.Web.Features.Search;

/// <summary>A question and what was found.</summary>
/// <param name="Question">As it was written; empty where nothing was asked yet.</param>
public sealed record SearchModel(string Question, IReadOnlyList<SearchHit> Hits)
{
    /// <summary>How many of each kind are shown; whoever wants them all narrows the list of that kind.</summary>
    public const int MostOfKind = 20;

    public const int LongestQuestion = 200;

    /// <summary>Each kind that anything was found of, with what is shown of it, and whether there is more.</summary>
    public IEnumerable<(string Kind, IReadOnlyList<SearchHit> Shown, bool More)> ByKind =>
        Hits.GroupBy(hit => hit.Kind).Select(group => (group.Key, (IReadOnlyList<SearchHit>)[.. group.Take(MostOfKind)], group.Count() > MostOfKind));

    /// <summary>Where all of a kind are listed; the products narrowed to the question.</summary>
    public string ListOf(string kind) => kind == "product" ? $"/products?q={Uri.EscapeDataString(Question)}" : $"/{kind}s";

    public static string LinkTo(SearchHit hit) => $"/{hit.Kind}s/{hit.Id}";
}
