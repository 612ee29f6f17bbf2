namespace LearningNetwork.Web.ReferenceData;

/// <summary>How far the loading has come.</summary>
/// <param name="Part">What is being loaded: <c>networks</c> or <c>activity</c>.</param>
public sealed record LoadProgress(string Part, int Sent, int All);
