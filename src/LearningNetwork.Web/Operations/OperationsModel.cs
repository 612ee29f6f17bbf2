namespace LearningNetwork.Web.Operations;

/// <summary>What the operators' page shows.</summary>
/// <param name="Ready">Whether the process that answers can do its work.</param>
/// <param name="Process">The machine's name and the number of the process that answers.</param>
public sealed record OperationsModel(bool Ready, string Process, IReadOnlyList<OperatorTool> Tools);
