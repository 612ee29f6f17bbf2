using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Interviews;

/// <summary>What happens to a round of interviews.</summary>
public abstract record InterviewEvent : Event;

/// <param name="Title">What the round is called.</param>
/// <param name="From">The first day, or the first of the month where only that is known.</param>
/// <param name="Services">How many services took part.</param>
/// <param name="Owners">The projects that own the product asked about; their leads may write down what was found.</param>
/// <param name="Source">Where it stands, or who held it.</param>
public sealed record InterviewsHeld(
    string Title, DateOnly From, DateOnly To, int Services, ValueList<InformantCount> Informants, ValueList<ProjectId> Owners, string Source) : InterviewEvent;

/// <param name="Number">From 1.</param>
/// <param name="Said">How many said it, at least one and no more than were asked.</param>
/// <param name="Service">The service that it was said at, which has consented; null for the round as a whole.</param>
public sealed record FindingRecorded(int Number, Voice Voice, int Said, TextRef Text, ServiceId? Service) : InterviewEvent;

public sealed record FindingWithdrawn(int Number) : InterviewEvent;

/// <summary>A service lets findings be tied to it.</summary>
public sealed record ConsentGiven(ServiceId Service) : InterviewEvent;

/// <summary>It takes that back: what was tied to it is so no longer.</summary>
public sealed record ConsentWithdrawn(ServiceId Service) : InterviewEvent;
