using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.Projects;

public sealed class ProjectSequences
{
    private static readonly ProjectId Self = new("zip-team");

    private static readonly Gen<PersonId> Persons = Gen.Elements(new PersonId("lead-a"), new("lead-b"), new("lead-c"));

    private static readonly Gen<ServiceId> Services = Gen.Elements(new ServiceId("oygarden"), new("alver"), new("ukjend"));

    private static readonly Gen<GuestId> Guests = Gen.Elements(new GuestId("bufetat"), new("ukjend"));

    private static readonly Gen<Command> Starts =
        from number in Gens.Names
        from name in Gens.Names
        from owners in Gens.Some(Services)
        from guests in Gens.Some(Guests, most: 1)
        from start in Gens.Maybe(Gens.Dates)
        from end in Gens.Maybe(Gens.Dates)
        select (Command)new StartProject(number, name, owners, guests, start, end);

    private static readonly Gen<Command> Commands = Gen.Frequency(
        (3, Starts),
        (2, from person in Persons select (Command)new AppointLead(person)),
        (1, from person in Persons select (Command)new EndLead(person)),
        (2, from guest in Guests from joins in Gen.Elements(true, false) select joins ? (Command)new TakeInGuest(guest) : new LetGuestGo(guest)),
        (2, from status in Gens.Values<ProjectStatus>() select (Command)new ChangeProjectStatus(status)),
        (2, from light in Gens.Values<StatusLight>() from day in Gens.Dates from text in Gens.Texts select (Command)new PublishProjectStatus(light, day, text)));

    private static readonly World Known = new("known", question => question switch
    {
        AboutService { Service.Value: not "ukjend" } about => new ServiceFacts(about.Service, "Teneste"),
        AboutGuest { Guest.Value: not "ukjend" } about => new Guest(about.Guest, "Bufetat", GuestKind.StateAgency),
        _ => null,
    });

    private static readonly Sequences<Project, ProjectCommand, ProjectEvent> Sequences = new(
        ProjectDecider.Decider,
        ProjectDecider.Decider.In(People.Network, Self.Value),
        Gens.Sent(
            Commands,
            Gens.Actors(People.Program, People.Coordinator, People.LeadOf(Self)),
            Gen.Frequency((5, Gen.Constant(Known)), (1, Gen.Constant(World.Empty)))));

    [Fact]
    public void Whatever_is_sent_a_project_holds() => Sequences.Hold(life =>
    {
        if (life.State is Project.Started project)
        {
            project.Leads.ShouldBeUnique();
            (project.As.Owners.Count + project.Guests.Count).ShouldBePositive();
            project.Guests.ShouldBeUnique();
            project.Guests.ShouldNotContain(new GuestId("ukjend"));
            project.As.Owners.ShouldBeUnique();
            project.As.Owners.ShouldNotContain(new ServiceId("ukjend"));
            (project.As.To < project.As.From).ShouldBeFalse();
            life.Log.OfType<ProjectStatusPublished>().Select(published => published.Status.On).ShouldBeInOrder(SortDirection.Ascending);
        }
    });

    [Fact]
    public void Everything_about_a_project_can_happen() => Sequences.ReachEverything();
}
