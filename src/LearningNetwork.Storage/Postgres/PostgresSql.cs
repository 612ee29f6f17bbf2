using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace LearningNetwork.Storage.Postgres;

/// <summary>The one thing that shared SQL says otherwise here: a list of values is an array on PostgreSQL, while Dapper spells it out on SQLite.</summary>
internal static partial class PostgresSql
{
    private static readonly ConcurrentDictionary<string, string> Known = [];

    /// <summary><c>in @list</c> as PostgreSQL takes it. SQL is constant text, so each is looked at once.</summary>
    public static string Of(string sql) => Known.GetOrAdd(sql, text => InList().Replace(NotInList().Replace(text, "<> all($1)"), "= any($1)"));

    [GeneratedRegex(@"\bnot\s+in\s+(@\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex NotInList();

    [GeneratedRegex(@"\bin\s+(@\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex InList();
}
