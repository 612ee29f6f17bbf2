using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.Networks.Network;

namespace LearningNetwork.Domain.Networks;

/// <summary>The rules of a network (domain-rules, 'Networks, municipalities, services').</summary>
public static class NetworkDecider
{
    public static Decider<Network, NetworkCommand, NetworkEvent> Decider { get; } =
        new("network", new NotFounded(), Needs, Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, NetworkCommand command) =>
        command is AdmitService c ? [new AboutServiceElsewhere(c.Home)] : [];

    private static Decision Decide(Network state, NetworkCommand command, Facts facts, DecisionContext context)
    {
        if (!Allowed(command, context.Actor))
            return Refusals.NotAllowed;
        if (Wrong(command, context) is { } refusal)
            return refusal;

        return (state, command) switch
        {
            (NotFounded, FoundNetwork c) => AsEvent(c),
            (NotFounded, _) => Refusals.NotFound,
            (Founded s, FoundNetwork c) => s.As == AsEvent(c) ? Decision.Nothing : Refusals.AlreadyExists,
            (Founded s, AdmitGuest c) => Admit(s, c),
            (Founded s, AdmitService c) => Admit(s, c, facts, context),
            (Founded s, ReleaseGuest c) => s.GuestOf(c.Guest) is null ? Decision.Nothing : new GuestReleased(c.Guest),
            (Founded s, ChangeSettings c) => Change(s.Settings, c),
            (Founded s, StateThemes c) => State(c.Kind == ThemeKind.Priority ? s.Priorities : s.Challenges, c),
            _ => throw Faults.Undecided(state, command),
        };
    }

    private static bool Allowed(NetworkCommand command, Actor actor) => command switch
    {
        FoundNetwork => actor.IsProgram(),
        AdmitGuest or AdmitService => actor.MayOrLoads(Right.ManageNetwork),
        ReleaseGuest or ChangeSettings => actor.May(Right.ManageNetwork),
        StateThemes => actor.MayOrLoads(Right.ManageNetwork),
        _ => false,
    };

    private static Refusal? Wrong(NetworkCommand command, DecisionContext context) => command switch
    {
        FoundNetwork c => Fields.FirstOf(
            Fields.Key<NetworkId>("network", context.Self),
            context.Self.Key == context.Self.Network.Value ? null : Refusals.NotAValue("network"),
            Fields.Name("name", c.Name),
            Fields.Language("language", c.Language),
            Fields.Name("office", c.Office)),
        AdmitGuest c => Fields.FirstOf(Fields.Name("name", c.Name), Fields.OneOf<GuestKind>("kind", c.Kind),
            c.Kind == GuestKind.Service ? Refusals.NotAValue("kind") : null),
        StateThemes c => Fields.FirstOf(Fields.OneOf<ThemeKind>("kind", c.Kind), NetworkTheme.Wrong(c.Themes)),
        _ => null,
    };

    private static Decision Admit(Founded state, AdmitGuest command)
    {
        var admitted = new GuestAdmitted(command.Guest, command.Name.Trim(), command.Kind);
        return state.GuestOf(command.Guest) switch
        {
            null => admitted,
            var guest when guest == AsGuest(admitted) => Decision.Nothing,
            _ => NetworkRefusals.GuestAlreadyAdmitted(command.Guest),
        };
    }

    /// <summary>Renamed at home, it is the same guest still.</summary>
    private static Decision Admit(Founded state, AdmitService command, Facts facts, DecisionContext context)
    {
        var home = command.Home;
        if (home.Network == context.Self.Network)
            return NetworkRefusals.ServiceOfOwnNetwork;
        if (facts.Of(new AboutServiceElsewhere(home)) is not { } service)
            return ServiceRefusals.UnknownService(home.Service);
        return state.GuestOf(home.AsGuest) switch
        {
            null => new GuestAdmitted(home.AsGuest, service.Name, GuestKind.Service) { Home = home },
            var guest when guest.Home == home => Decision.Nothing,
            _ => NetworkRefusals.GuestAlreadyAdmitted(home.AsGuest),
        };
    }

    private static Decision Change(NetworkSettings settings, ChangeSettings command)
    {
        var changed = NetworkSettings.Ordered(new(
            command.AnswerDays ?? settings.AnswerDays, command.SmallestGroup ?? settings.SmallestGroup, command.Steps ?? settings.Steps));
        if (NetworkSettings.Wrong(changed) is { } refusal)
            return refusal;
        return changed == settings ? Decision.Nothing : new SettingsChanged(changed.AnswerDays, changed.SmallestGroup, changed.Steps);
    }

    private static Decision State(ValueList<NetworkTheme> before, StateThemes command)
    {
        var themes = NetworkTheme.Ordered(command.Themes);
        return themes.Equals(before) ? Decision.Nothing : new ThemesStated(command.Kind, themes);
    }

    public static Network Evolve(Network state, NetworkEvent happened) => (state, happened) switch
    {
        (NotFounded, NetworkFounded e) => new Founded(e, [], NetworkSettings.Usual, [], []),
        (Founded s, GuestAdmitted e) => s with { Guests = s.Guests.With(AsGuest(e)) },
        (Founded s, GuestReleased e) => s with { Guests = s.Guests.Where(guest => guest.Id != e.Guest).ToValueList() },
        (Founded s, SettingsChanged e) => s with { Settings = new(e.AnswerDays, Math.Max(e.SmallestGroup, NetworkSettings.LeastSmallestGroup), e.Steps) }, // once three could be set
        (Founded s, ThemesStated { Kind: ThemeKind.Priority } e) => s with { Priorities = e.Themes },
        (Founded s, ThemesStated e) => s with { Challenges = e.Themes },
        _ => throw Faults.CannotFollow(state, happened),
    };

    private static NetworkFounded AsEvent(FoundNetwork command) => new(command.Name.Trim(), command.Language, command.Office.Trim());

    private static Guest AsGuest(GuestAdmitted admitted) => new(admitted.Guest, admitted.Name, admitted.Kind) { Home = admitted.Home };
}
