namespace LearningNetwork.Storage.ReadModel.AnnualWheels;

internal static class WheelTables
{
    /// <summary>One row a wheel that runs, with what its owners share.</summary>
    public static Table Wheels { get; } = new("annual_wheels", KeyColumns: 2,
    [
        new("network", ColumnType.Text),
        new("id", ColumnType.Text),
        new("stream", ColumnType.Text),
        new("title", ColumnType.Text),
        new("rule", ColumnType.Text),
        new("shared", ColumnType.Flag),
        new("first_year", ColumnType.Number),
        new("copy_of", ColumnType.Text),
        new("started_at", ColumnType.Moment),
        new("plan", ColumnType.Json),
    ],
    ["network, shared"]);

    /// <summary>Who owns a wheel, and who is asked to.</summary>
    public static Table Owners { get; } = new("wheel_owners", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("wheel", ColumnType.Text),
        new("service", ColumnType.Text),
        new("invited", ColumnType.Flag),
        new("place", ColumnType.Number),
    ],
    ["network, service, wheel"]);

    /// <summary>What one owner has done of one occurrence.</summary>
    public static Table Progress { get; } = new("wheel_progress", KeyColumns: 5,
    [
        new("network", ColumnType.Text),
        new("wheel", ColumnType.Text),
        new("year", ColumnType.Number),
        new("activity", ColumnType.Text),
        new("service", ColumnType.Text),
        new("state", ColumnType.Text),
        new("on_day", ColumnType.Date),
        new("ticked", ColumnType.Json),
    ],
    []);

    /// <summary>Every proposal that was made, with the votes it has or had.</summary>
    public static Table Proposals { get; } = new("wheel_proposals", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("wheel", ColumnType.Text),
        new("number", ColumnType.Number),
        new("by_service", ColumnType.Text),
        new("change", ColumnType.Json),
        new("reason", ColumnType.Text),
        new("made_at", ColumnType.Moment),
        new("lapses_at", ColumnType.Moment),
        new("outcome", ColumnType.Text),
        new("ended_at", ColumnType.Moment),
        new("votes", ColumnType.Json),
    ],
    ["network, wheel, outcome"]);

    /// <summary>What has happened to a wheel, as its owners may read it.</summary>
    public static Table History { get; } = new("wheel_history", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("wheel", ColumnType.Text),
        new("version", ColumnType.Number),
        new("at", ColumnType.Moment),
        new("event", ColumnType.Text),
        new("service", ColumnType.Text),
        new("number", ColumnType.Number),
        new("activity", ColumnType.Text),
        new("year", ColumnType.Number),
        new("detail", ColumnType.Text),
    ],
    []);

    /// <summary>The dated occurrences of wheels that run, for the years that a plan reaches; what lists and calendars ask by day. Its index by due date holds all that a list shows.</summary>
    public static Table Occurrences { get; } = new("wheel_occurrences", KeyColumns: 4,
    [
        new("network", ColumnType.Text),
        new("wheel", ColumnType.Text),
        new("activity", ColumnType.Text),
        new("year", ColumnType.Number),
        new("due", ColumnType.Date),
        new("from_day", ColumnType.Date),
        new("through_day", ColumnType.Date),
        new("title", ColumnType.Text),
    ],
    ["network, due, wheel, activity, year, title, from_day, through_day"]);
}
