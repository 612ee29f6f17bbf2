using LearningNetwork.Domain;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData.Loading;
using static LearningNetwork.Web.ReferenceData.Activity.InventedText;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>Made-up statuses of projects and of what is being brought into use. Nothing reacts to what is loaded, so what a plan begins is begun here.</summary>
internal sealed class InventedStatuses(InventedDays days)
{
    /// <summary>Behind everything else of the same day.</summary>
    private const int Late = 90;

    private static readonly ValueList<(string Project, int DaysAgo, StatusLight Light, InventedText Text)> OfProjects =
    [
        ("p1a", 86, StatusLight.Yellow, Nynorsk("Fleire tenester spør enn vi har opplæring til. Vi ser på om vi kan samle dei.")),
        ("p1a", 16, StatusLight.Green, Nynorsk("Opplæringa er samla i to kull, og det fyrste er fullt.")),
        ("p2a", 24, StatusLight.Yellow, Bokmaal("En av de to som holder opplæringen, har fått andre oppgaver. Vi leter etter en til.")),
        ("p3", 33, StatusLight.Green, Bokmaal("Begge malene er i bruk i tre tjenester. Neste gjennomgang er til våren.")),
        ("p4", 12, StatusLight.Red, Nynorsk("Brukarmanualen står fast: ingen har tid til å prøve han ut før sommaren.")),
        ("p6", 47, StatusLight.Green, Nynorsk("Malane er gjennomgåtte, og årshjula er slått saman til eitt.")),
    ];

    private static readonly ValueList<(string Product, string Service, string Lead, int DaysAgo, StatusLight Light, InventedText Text)> OfImplementations =
    [
        ("trygg-gjenforening", "sunnfjord", "p1a", 40, StatusLight.Yellow, Nynorsk("Kortet er kjent, men lite brukt. Vi tek det opp på neste møte.")),
        ("trygg-gjenforening", "sunnfjord", "p1a", 10, StatusLight.Green, Nynorsk("Kortet er fast del av samtalane.")),
        ("en-god-start", "gulen", "p2a", 8, StatusLight.Yellow, Bokmaal("Planen er laget, men to av fire som fikk opplæring, er i permisjon.")),
    ];

    public IEnumerable<PlannedCommand> Commands() =>
    [
        .. OfProjects.Select(told => Publish(
            ProjectDecider.Decider.In(DemoActors.Network, told.Project), told.Project, told.DaysAgo,
            new PublishProjectStatus(told.Light, days.Day(told.DaysAgo), InventedMoves.Write("text", told.Text)))),
        .. OfImplementations.Select(told => Publish(
            new ImplementationId(new(told.Product), new(told.Service)).In(DemoActors.Network), told.Lead, told.DaysAgo,
            new PublishImplementationStatus(told.Light, days.Day(told.DaysAgo), InventedMoves.Write("text", told.Text)))),
    ];

    /// <summary>What a made-up case begins when its plan is made.</summary>
    public static PlannedCommand? BegunBy(PlannedCommand step) => step.Command is DoStepPart { Step: RoutineStep.Plan } plan
        ? Begin(ImplementationDecider.Decider.In(DemoActors.Network, step.To.Key), plan.Round, step.At.AddSeconds(30))
        : null;

    private static PlannedCommand Begin(EntityId to, int round, DateTimeOffset at) =>
        new($"{to.Stream} begin {round}", at, DemoActors.Program, to, new BeginImplementation(round), Projected.Invented);

    private PlannedCommand Publish(EntityId to, string lead, int daysAgo, Command command) =>
        new($"{to.Stream} status {daysAgo}", days.Moment(daysAgo, Late), DemoActors.Lead(lead), to, command, Projected.Invented);
}
