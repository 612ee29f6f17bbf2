using LearningNetwork.Domain;
using LearningNetwork.Domain.Learning;

namespace LearningNetwork.Web.ReferenceData;

/// <summary>What a source tells of what a project learnt. What it does not state is left out: no days, no counts.</summary>
/// <param name="Project">The project's key.</param>
/// <param name="Shortcomings">What is missing in what the services offer.</param>
public sealed record ReferenceLearning(
    string Project,
    ValueList<ProjectPhase> Phases,
    ValueList<string> Hypotheses,
    ValueList<Domain.Learning.Barrier> Barriers,
    ValueList<string> Shortcomings,
    ValueList<string> Deliverables,
    ValueList<ReferenceGain> Gains,
    ValueList<ReferenceExperiment> Experiments,
    ValueList<ReferenceVote> Votes);

public sealed record ReferenceGain(GainKind Kind, string Name, string Indicator);

/// <param name="Result">What came of it.</param>
public sealed record ReferenceExperiment(string Id, string Title, string What, string How, ValueList<string> Learnings, string Result);

/// <summary>A vote of which the source states neither who took part nor the counts, only what was taken further: all the ideas it names.</summary>
public sealed record ReferenceVote(string Id, string Meeting, ValueList<string> Ideas);
