using LearningNetwork.Domain;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>A command that a row of a spreadsheet comes to.</summary>
/// <param name="Row">As a spreadsheet program numbers it.</param>
/// <param name="Wave">Those of a later one rest on those of an earlier.</param>
public sealed record PlannedRow(int Row, int Wave, EntityId To, Command Command)
{
    /// <summary>What is left to ask when the entity stands as it does; null where it already is as the row says, though it has been told otherwise first.</summary>
    public Func<object, Command?> Left { get; init; } = _ => Command;

    /// <summary>What others will know of it once it is done.</summary>
    public (Question About, object Answer)? Gives { get; init; }
}
