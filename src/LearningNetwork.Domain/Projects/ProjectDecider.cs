using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.Projects.Project;

namespace LearningNetwork.Domain.Projects;

/// <summary>The rules of a development project (domain-rules, 'Projects').</summary>
public static class ProjectDecider
{
    private const int MostInNumber = 20;

    public static Decider<Project, ProjectCommand, ProjectEvent> Decider { get; } = new("project", new NotStarted(), Needs, Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, ProjectCommand command) => command switch
    {
        StartProject c =>
            [.. c.Owners.Select(service => new AboutService(service)), .. c.Guests.Select(guest => new AboutGuest(guest))],
        TakeInGuest c => [new AboutGuest(c.Guest)],
        _ => [],
    };

    private static Decision Decide(Project state, ProjectCommand command, Facts facts, DecisionContext context)
    {
        if (!Allowed(command, new ProjectId(context.Self.Key), context.Actor))
            return Refusals.NotAllowed;
        if (Wrong(command, context) is { } refusal)
            return refusal;

        return (state, command) switch
        {
            (NotStarted, StartProject c) => Start(c, facts),
            (NotStarted, _) => Refusals.NotFound,
            (Started s, StartProject c) => s.As == AsEvent(c) ? Decision.Nothing : Refusals.AlreadyExists,
            (Started s, AppointLead c) => s.Leads.Contains(c.Person) ? Decision.Nothing : new LeadAppointed(c.Person),
            (Started s, EndLead c) => s.Leads.Contains(c.Person) ? new LeadEnded(c.Person) : Decision.Nothing,
            (Started s, TakeInGuest c) => TakeIn(s, c, facts),
            (Started s, LetGuestGo c) => LetGo(s, c),
            (Started s, ChangeProjectStatus c) => s.Status == c.Status ? Decision.Nothing : new ProjectStatusChanged(c.Status),
            (Started s, PublishProjectStatus c) => Publish(s, c, context),
            _ => throw Faults.Undecided(state, command),
        };
    }

    private static bool Allowed(ProjectCommand command, ProjectId self, Actor actor) => command switch
    {
        PublishProjectStatus => actor.May(Right.PublishStatus) && actor.LeadsAnyOf([self]),
        ChangeProjectStatus => actor.IsProgram() || (actor.May(Right.ManageProjects) && actor.LeadsAnyOf([self])),
        _ => actor.MayOrLoads(Right.ManageNetwork),
    };

    private static Refusal? Wrong(ProjectCommand command, DecisionContext context) => command switch
    {
        StartProject c => Fields.FirstOf(
            Fields.Key<ProjectId>("project", context.Self),
            Fields.Name("number", c.Number, MostInNumber),
            Fields.Name("name", c.Name),
            Fields.NameOrNone("programme", c.Programme),
            c.Owners.Count + c.Guests.Count == 0 ? ProjectRefusals.WithoutParties : null,
            c.To < c.From ? ProjectRefusals.EndsBeforeItStarts : null),
        ChangeProjectStatus c => Fields.OneOf<ProjectStatus>("status", c.Status),
        _ => null,
    };

    private static Decision Start(StartProject command, Facts facts)
    {
        foreach (var service in command.Owners)
        {
            if (facts.Of(new AboutService(service)) is null)
                return ServiceRefusals.UnknownService(service);
        }

        foreach (var guest in command.Guests)
        {
            if (facts.Of(new AboutGuest(guest)) is null)
                return NetworkRefusals.UnknownGuest(guest);
        }

        return AsEvent(command);
    }

    private static Decision TakeIn(Started state, TakeInGuest command, Facts facts) =>
        state.Guests.Contains(command.Guest) ? Decision.Nothing
        : facts.Of(new AboutGuest(command.Guest)) is null ? NetworkRefusals.UnknownGuest(command.Guest)
        : new GuestJoined(command.Guest);

    private static Decision LetGo(Started state, LetGuestGo command) =>
        !state.Guests.Contains(command.Guest) ? Decision.Nothing
        : state.As.Owners.Count + state.Guests.Count == 1 ? ProjectRefusals.WithoutParties
        : new GuestLeft(command.Guest);

    private static Decision Publish(Started state, PublishProjectStatus command, DecisionContext context)
    {
        if (PublishedStatus.Wrong(command.Light, command.On, state.Latest, context.Today) is { } refusal)
            return refusal;
        var status = new PublishedStatus(command.Light, command.On, command.Text.Ref);
        return status == state.Latest ? Decision.Nothing : new ProjectStatusPublished(status);
    }

    public static Project Evolve(Project state, ProjectEvent happened) => (state, happened) switch
    {
        (NotStarted, ProjectStarted e) => new Started(e, [], ProjectStatus.Ongoing, null),
        (Started s, LeadAppointed e) => s with { Leads = s.Leads.With(e.Person) },
        (Started s, LeadEnded e) => s with { Leads = s.Leads.Where(lead => lead != e.Person).ToValueList() },
        (Started s, GuestJoined e) => s with { Guests = s.Guests.With(e.Guest) },
        (Started s, GuestLeft e) => s with { Guests = s.Guests.Where(guest => guest != e.Guest).ToValueList() },
        (Started s, ProjectStatusChanged e) => s with { Status = e.Status },
        (Started s, ProjectStatusPublished e) => s with { Latest = e.Status },
        _ => throw Faults.CannotFollow(state, happened),
    };

    private static ProjectStarted AsEvent(StartProject command) => new(
        command.Number.Trim(),
        command.Name.Trim(),
        command.Owners.Distinct().ToValueList(),
        command.Guests.Distinct().ToValueList(),
        command.From,
        command.To)
    {
        Programme = command.Programme?.Trim(),
    };
}
