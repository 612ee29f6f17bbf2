using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Projects;

/// <summary>What can be asked of a project.</summary>
public abstract record ProjectCommand : Command;

/// <summary>Starts a project. It has at least one party, a service or a guest.</summary>
/// <param name="Number">E.g. <c>P1</c>; at most 20 characters.</param>
public sealed record StartProject(
    string Number, string Name, ValueList<ServiceId> Owners, ValueList<GuestId> Guests, DateOnly? From, DateOnly? To) : ProjectCommand
{
    /// <summary>The programme outside the network that it belonged to; null for the network's own.</summary>
    public string? Programme { get; init; }

    public override bool Opens() => true;
}

public sealed record AppointLead(PersonId Person) : ProjectCommand;

public sealed record EndLead(PersonId Person) : ProjectCommand;

/// <summary>The coordinator makes a guest of the network a party to the project, such as a service of another network.</summary>
public sealed record TakeInGuest(GuestId Guest) : ProjectCommand;

/// <summary>The guest is no party to it any longer.</summary>
public sealed record LetGuestGo(GuestId Guest) : ProjectCommand;

/// <summary>A lead of the project says where it stands.</summary>
public sealed record ChangeProjectStatus(ProjectStatus Status) : ProjectCommand;

/// <summary>A lead of the project publishes how it goes.</summary>
public sealed record PublishProjectStatus(StatusLight Light, DateOnly On, WrittenText Text) : ProjectCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Text];
}
