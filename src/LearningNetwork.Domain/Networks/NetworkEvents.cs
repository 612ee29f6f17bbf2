namespace LearningNetwork.Domain.Networks;

/// <summary>What happens to a network.</summary>
public abstract record NetworkEvent : Event;

/// <param name="Language">The language that its pages open in, for whoever has not chosen one.</param>
/// <param name="Office">The county governor's office that leads it, e.g. <c>Statsforvalteren i Vestland</c>.</param>
public sealed record NetworkFounded(string Name, string Language, string Office) : NetworkEvent;

public sealed record GuestAdmitted(GuestId Guest, string Name, GuestKind Kind) : NetworkEvent
{
    /// <summary>Where a service is at home; null for all other guests.</summary>
    public ServiceElsewhere? Home { get; init; }
}

/// <summary>No guest any longer; what it was party to stays as it was.</summary>
public sealed record GuestReleased(GuestId Guest) : NetworkEvent;

/// <summary>All of the settings as they are from now on; see <see cref="NetworkSettings"/>.</summary>
public sealed record SettingsChanged(int AnswerDays, int SmallestGroup, ValueList<LevelSteps> Steps) : NetworkEvent;

public sealed record ThemesStated(ThemeKind Kind, ValueList<NetworkTheme> Themes) : NetworkEvent;
