using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Spreadsheets.Writing;

/// <summary>What is written into a cell, with its type, so that a spreadsheet program can sum, sort and filter it.</summary>
public abstract record SheetValue
{
    private SheetValue() { }

    public sealed record Nothing : SheetValue;

    public sealed record Text(string Words) : SheetValue;

    public sealed record Number(decimal Amount) : SheetValue;

    public sealed record Day(DateOnly Date) : SheetValue;

    /// <summary>A day with its time in Norway, to the minute.</summary>
    public sealed record Moment(DateTime At) : SheetValue;

    public static SheetValue Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new Text(text);

    public static SheetValue Of(decimal? number) => number is { } amount ? new Number(amount) : Empty;

    public static SheetValue Of(int? number) => Of((decimal?)number);

    public static SheetValue Of(DateOnly? day) => day is { } date ? new Day(date) : Empty;

    public static SheetValue Of(DateTimeOffset? moment) => moment is { } at ? new Moment(at.NorwegianClock()) : Empty;

    public static implicit operator SheetValue(string? text) => Of(text);

    public static implicit operator SheetValue(int? number) => Of(number);

    public static implicit operator SheetValue(decimal? number) => Of(number);

    public static implicit operator SheetValue(DateOnly? day) => Of(day);

    public static implicit operator SheetValue(DateTimeOffset? moment) => Of(moment);

    private static SheetValue Empty { get; } = new Nothing();
}

/// <summary>A table to be written: its headings stay in view when one scrolls.</summary>
/// <param name="Name">The sheet's name; what a workbook cannot have in one is left out, and it is cut at 31 characters.</param>
public sealed record WrittenSheet(string Name, IReadOnlyList<string> Headings, IEnumerable<IReadOnlyList<SheetValue>> Rows);
