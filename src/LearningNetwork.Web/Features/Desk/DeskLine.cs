using LearningNetwork.Storage.ReadModel.Desk;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Desk;

/// <summary>
/// How the lines of one <see cref="DeskSource"/> are said and where they lead. The words are <c>desk.&lt;source&gt;</c>, or
/// <c>desk.&lt;source&gt;.&lt;detail&gt;</c> where the rows have one, with {0} the title and {1} the other; what is said of the day
/// is <c>desk.&lt;source&gt;.day</c>.
/// </summary>
/// <param name="Source">The source's name.</param>
/// <param name="Href">Where the thing is done.</param>
/// <param name="All">Where all of the kind are listed.</param>
internal sealed record DeskLine(string Source, Func<DeskRow, string> Href, string All)
{
    /// <summary>What is to be done, as a sentence that begins with its verb.</summary>
    public string Say(DeskRow row, Phrases t) => t[row.Detail is null ? $"desk.{Source}" : $"desk.{Source}.{row.Detail}", row.Title, row.Other];

    /// <summary>The day it is about, or since when it has waited.</summary>
    public string? SayWhen(DeskRow row, Phrases t, DateTimeOffset now) => row switch
    {
        { Due: { } due } => t[$"desk.{Source}.day", t.Day(due)],
        { Day: { } day } => t[$"desk.{Source}.day", t.Day(day)],
        { Since: { } since } => t["desk.since", t.Ago(since, now)],
        _ => null,
    };
}
