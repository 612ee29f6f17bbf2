namespace LearningNetwork.Browser;

/// <summary>Which addresses to see: those given, and of what is linked to one of each kind, in the parts of the site where those given lie.</summary>
/// <param name="elsewhere">The kinds that other walks have met, which need not be met again; this one's are added. Null where each walk sees all.</param>
internal sealed class SiteWalk(string[] start, HashSet<string>? elsewhere)
{
    private readonly Queue<string> ahead = new(start);
    private readonly HashSet<string> kinds = [.. start.Select(KindOf)];
    private readonly HashSet<string> parts = [.. start.Select(PartOf)];

    public List<string> Seen { get; } = [];

    /// <summary>The next address to see, or null when all are seen.</summary>
    public string? Next()
    {
        if (!ahead.TryDequeue(out var next))
            return null;
        Seen.Add(next);
        return next;
    }

    public void Found(IEnumerable<string> links)
    {
        foreach (var link in links.Where(link => link.StartsWith('/') && parts.Contains(PartOf(link)) && kinds.Add(KindOf(link)) && elsewhere?.Add(KindOf(link)) != false))
        {
            ahead.Enqueue(link);
        }
    }

    private static string[] Segments(string address) => address.Split('?', '#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static string PartOf(string address) => Segments(address).FirstOrDefault() ?? "";

    /// <summary>'/requests/one.of.them/withdraw' is of the kind 'requests/*/withdraw'.</summary>
    private static string KindOf(string address) => string.Join('/', Segments(address).Select((segment, index) => index == 1 ? "*" : segment));
}
