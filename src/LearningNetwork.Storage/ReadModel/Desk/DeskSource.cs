using LearningNetwork.Domain;

namespace LearningNetwork.Storage.ReadModel.Desk;

/// <summary>Where on the desk a line stands: what the reader must answer comes before what is due.</summary>
public enum DeskPart
{
    Answer,
    Due,
}

/// <summary>
/// One kind of thing that waits for people, told on the first page. A capability adds its own in three lines:
/// <list type="number">
/// <item>a <c>DeskSource</c> in its folder of the read model (see <c>SharingRequests/DeskOfCases.cs</c>),</item>
/// <item>its name in <see cref="DeskQueries.Sources"/>,</item>
/// <item>in Web a line of <c>Features/Desk/DeskLines.cs</c> with its address, and the words <c>desk.&lt;name&gt;</c>. A test holds that every source has both.</item>
/// </list>
/// All sources that concern a reader are one statement, so a source costs no question of its own; each must read an index by what the reader is.
/// </summary>
/// <param name="Name">What the source is called in texts and addresses: <c>case-answer</c>.</param>
/// <param name="For">Whether it can have anything for this reader; decided by rights, so that nothing is asked in vain.</param>
/// <param name="Sql">
/// A <c>select</c> that gives, in this order, <c>id, title, other, detail, since, due, day, late, stream</c> as <see cref="DeskRow"/> describes them;
/// <c>stream</c> is the one whose beginning may have been invented, or null. What is null is written <c>cast(null as text)</c>, <c>… as date</c>,
/// <c>… as timestamptz</c>, for PostgreSQL. It must hold back whatever the reader may not see. Parameters: <c>@network</c>, <c>@person</c>,
/// <c>@service</c> (empty for none), <c>@projects</c>, <c>@coordinates</c>, <c>@today</c>, and what <see cref="Days"/> names.
/// </param>
public sealed record DeskSource(string Name, DeskPart Part, Func<Actor, bool> For, string Sql)
{
    /// <summary>Days that the statement reckons with, by their parameters' names, worked out from today.</summary>
    public IReadOnlyDictionary<string, Func<DateOnly, DateOnly>> Days { get; init; } = new Dictionary<string, Func<DateOnly, DateOnly>>();

    /// <summary>Its lines for the reader: the late ones first, then by day, then those that have waited longest; each with how many there are in all.</summary>
    internal string Lines => $"""
        select * from (
            select '{Name}' as source, one.id, one.title, one.other, one.detail, one.since, one.due, one.day, one.late,
                i.stream is not null as invented, count(*) over () as total
            from ({Sql}) one left join invented i on i.network = @network and i.stream = one.stream
            order by one.late desc, case when one.due is null then 1 else 0 end, one.due, case when one.day is null then 1 else 0 end, one.day, one.since, one.title, one.id limit @most) lines
        """;
}
