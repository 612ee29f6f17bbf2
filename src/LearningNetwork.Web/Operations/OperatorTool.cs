namespace LearningNetwork.Web.Operations;

/// <summary>Something that operators look at, named on their page. An executable adds what only it has as a service of this type.</summary>
/// <param name="NameKey">The text that names it.</param>
/// <param name="ExplainedKey">The text that says what it shows.</param>
/// <param name="Href">A path on this site.</param>
public sealed record OperatorTool(string NameKey, string ExplainedKey, string Href);
