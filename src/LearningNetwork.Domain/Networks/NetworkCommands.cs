namespace LearningNetwork.Domain.Networks;

/// <summary>What can be asked of a network.</summary>
public abstract record NetworkCommand : Command;

/// <summary>Founds the network that the entity's key names; only the program does, since nobody has a role in a network before it is there.</summary>
public sealed record FoundNetwork(string Name, string Language, string Office) : NetworkCommand
{
    public override bool Opens() => true;
}

public sealed record AdmitGuest(GuestId Guest, string Name, GuestKind Kind) : NetworkCommand;

/// <summary>Admits a child welfare service of another network, so that it can be party to a project here. It is called what it is called at home.</summary>
public sealed record AdmitService(ServiceElsewhere Home) : NetworkCommand;

/// <summary>A guest leaves the network, or should never have been in it: it can be made party to nothing more. What it is party to already keeps its name.</summary>
public sealed record ReleaseGuest(GuestId Guest) : NetworkCommand;

/// <summary>What is null stays as it is.</summary>
/// <param name="AnswerDays">1 to 90.</param>
/// <param name="SmallestGroup">5 to 20.</param>
/// <param name="Steps">At least one for each level.</param>
public sealed record ChangeSettings(int? AnswerDays, int? SmallestGroup = null, ValueList<LevelSteps>? Steps = null) : NetworkCommand;

/// <summary>Says what the network's priorities are, or its challenges; the whole list takes the place of the one before.</summary>
public sealed record StateThemes(ThemeKind Kind, ValueList<NetworkTheme> Themes) : NetworkCommand;
