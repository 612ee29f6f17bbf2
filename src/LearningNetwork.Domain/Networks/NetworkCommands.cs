namespace LearningNetwork.Domain.Networks;

/// <summary>What can be asked of a network.</summary>
public abstract record NetworkCommand : Command;

/// <summary>Founds the network that the entity's key names; only the program does, since nobody has a role in a network before it is there.</summary>
public sealed record FoundNetwork(string Name, string Language, string Office) : NetworkCommand
{
    public override bool Opens() => true;
}

public sealed record AdmitGuest(GuestId Guest, string Name, GuestKind Kind) : NetworkCommand;

/// <param name="AnswerDays">1 to 90.</param>
public sealed record ChangeSettings(int AnswerDays) : NetworkCommand;
