using LearningNetwork.Domain;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Web.Spreadsheets;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>A row for each project: number, name, the services and guests it belongs to, and when it runs.</summary>
internal static class ProjectRows
{
    private static readonly SheetColumn Number = new("projects.number");
    private static readonly SheetColumn Name = new("projects.name", Required: true, "Navn", "Namn", "Name");
    private static readonly SheetColumn Owners = new("projects.owners", Required: true, "Eiere", "Eigarar", "Owners") { MayBeEmpty = true };
    private static readonly SheetColumn Guests = new("projects.guests", Required: false, "Gjester", "Gjestar", "Guests");
    private static readonly SheetColumn Starts = new("list.starts", Required: false);
    private static readonly SheetColumn Ends = new("list.ends", Required: false);
    private static readonly SheetColumn Programme = new("list.programme", Required: false);

    public static IReadOnlyList<SheetColumn> Columns { get; } = [Number, Name, Owners, Guests, Starts, Ends, Programme, RowReading.Code];

    public static IEnumerable<PlannedRow> Read(TableRow row, NetworkId network, NamesKnown names)
    {
        var (number, name, programme) = (row.Text(Number), row.Text(Name), row.Text(Programme));
        var command = new StartProject(number, name, row.Each(Owners, names.Service), row.Each(Guests, names.Guest), row.Day(Starts), row.Day(Ends))
        {
            Programme = programme.Length == 0 ? null : programme,
        };
        if (number.Length == 0 || row.CodeOr<ProjectId>(name, names.Projects(number, name), number) is not { } project)
            yield break;
        yield return new(row.Number, 0, ProjectDecider.Decider.In(network, project.Value), command)
        {
            Left = state => state is Project.Started known && IsSame(known.As, command) ? null : command,
        };
    }

    /// <summary>Whoever writes the parties in another order means the same.</summary>
    private static bool IsSame(ProjectStarted known, StartProject row) =>
        (known.Number, known.Name, known.From, known.To, known.Programme) == (row.Number, row.Name, row.From, row.To, row.Programme)
        && known.Owners.ToHashSet().SetEquals(row.Owners) && known.Guests.ToHashSet().SetEquals(row.Guests);
}
