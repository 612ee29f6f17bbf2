using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Municipalities;
using static LearningNetwork.Domain.Services.ChildWelfareService;

namespace LearningNetwork.Domain.Services;

/// <summary>The rules of a child welfare service (domain-rules, 'Networks, municipalities, services').</summary>
public static class ServiceDecider
{
    public static Decider<ChildWelfareService, ServiceCommand, ServiceEvent> Decider { get; } =
        new("service", new NotEstablished(), Needs, Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, ServiceCommand command) => command switch
    {
        EstablishService c => [new AboutMunicipality(c.Host)],
        ChangeHost c => [new AboutMunicipality(c.Host)],
        _ => [],
    };

    private static Decision Decide(ChildWelfareService state, ServiceCommand command, Facts facts, DecisionContext context)
    {
        var self = new ServiceId(context.Self.Key);
        if (!Allowed(command, self, context.Actor))
            return Refusals.NotAllowed;
        if (Wrong(command, context) is { } refusal)
            return refusal;

        return (state, command) switch
        {
            (NotEstablished, EstablishService c) => Establish(c, facts),
            (NotEstablished, _) => Refusals.NotFound,
            (Established s, EstablishService c) => s.As == AsEvent(c) ? Decision.Nothing : Refusals.AlreadyExists,
            (Established s, RenameService c) => s.Name == c.Name.Trim() ? Decision.Nothing : new ServiceRenamed(c.Name.Trim()),
            (Established s, ChangeHost c) => s.Host == c.Host ? Decision.Nothing : ChangeHost(self, c, facts),
            (Established s, ChooseLanguage c) => s.Language == c.Language ? Decision.Nothing : new LanguageChosen(c.Language),
            _ => throw Faults.Undecided(state, command),
        };
    }

    private static bool Allowed(ServiceCommand command, ServiceId self, Actor actor) => command switch
    {
        ChooseLanguage => actor.May(Right.ManageNetwork) || (actor.May(Right.ManageOwnService) && actor.LeadsService(self)),
        _ => actor.MayOrLoads(Right.ManageNetwork),
    };

    private static Refusal? Wrong(ServiceCommand command, DecisionContext context) => command switch
    {
        EstablishService c => Fields.FirstOf(
            Fields.Key<ServiceId>("service", context.Self), Fields.Name("name", c.Name), Fields.LanguageOrNone("language", c.Language)),
        RenameService c => Fields.Name("name", c.Name),
        ChooseLanguage c => Fields.LanguageOrNone("language", c.Language),
        _ => null,
    };

    /// <summary>A new service's host need not be served by it yet: the municipality is assigned to it afterwards.</summary>
    private static Decision Establish(EstablishService command, Facts facts) => facts.Of(new AboutMunicipality(command.Host)) switch
    {
        null => MunicipalityRefusals.UnknownMunicipality(command.Host),
        { MergedInto: { } successor } => MunicipalityRefusals.MergedInto(successor),
        _ => AsEvent(command),
    };

    private static Decision ChangeHost(ServiceId self, ChangeHost command, Facts facts) => facts.Of(new AboutMunicipality(command.Host)) switch
    {
        null => MunicipalityRefusals.UnknownMunicipality(command.Host),
        { MergedInto: { } successor } => MunicipalityRefusals.MergedInto(successor),
        { Service: var service } when service != self => ServiceRefusals.HostNotServed(command.Host),
        _ => new HostChanged(command.Host),
    };

    public static ChildWelfareService Evolve(ChildWelfareService state, ServiceEvent happened) => (state, happened) switch
    {
        (NotEstablished, ServiceEstablished e) => new Established(e, e.Name, e.Host, e.Language),
        (Established s, ServiceRenamed e) => s with { Name = e.Name },
        (Established s, HostChanged e) => s with { Host = e.Host },
        (Established s, LanguageChosen e) => s with { Language = e.Language },
        _ => throw Faults.CannotFollow(state, happened),
    };

    private static ServiceEstablished AsEvent(EstablishService command) => new(command.Name.Trim(), command.Host, command.Language);
}
