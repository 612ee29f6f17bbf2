namespace LearningNetwork.Silo.Wire;

/// <summary>The only type that crosses silos: something that the log's registry can write, under its stored name.</summary>
/// <param name="Kind">A command's stored name, or what else it holds: <c>sender</c>, <c>done</c>, <c>refused</c>, <c>failed</c>.</param>
/// <param name="Version">The schema of what it holds.</param>
/// <param name="Utf8">JSON as the log has it. Nobody changes it once it is here, so that a silo need not copy it for itself.</param>
[GenerateSerializer, Immutable, Alias("learning-network.envelope")]
public sealed record Envelope(string Kind, int Version, byte[] Utf8);
