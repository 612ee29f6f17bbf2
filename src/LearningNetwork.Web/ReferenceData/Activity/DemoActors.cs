using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Web.ReferenceData.Invented;
using LearningNetwork.Web.ReferenceData.Vestland;
using LearningNetwork.Web.SignIn.Demo;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>Those of the demonstration's people who act in the made-up cases, and the program itself.</summary>
internal static class DemoActors
{
    private static readonly DemoPeople People = DemoPeople.Of(VestlandNetwork.Tables, InventedNetwork.Tables);

    public static NetworkId Network { get; } = new(VestlandNetwork.Tables.Id);

    public static Actor Program { get; } = Actor.Program(Network, "reference-data");

    public static Actor Coordinator { get; } = The(actor => actor.May(Right.CoordinateRequests));

    public static Actor Leader(string service) => The(actor => actor.LeadsService(new ServiceId(service)));

    public static Actor GroupLeader(string person) => The(actor => actor.Person.Value == person);

    public static Actor Worker(string service) => The(actor => actor.Roles.Contains(Role.ServiceWorker) && actor.Service == new ServiceId(service));

    public static Actor Lead(string project) => The(actor => actor.LeadsAnyOf([new ProjectId(project)]));

    private static Actor The(Func<Actor, bool> wanted) =>
        People.All.Select(person => person.SignedIn.Actor).Single(actor => actor.Network == Network && wanted(actor));
}
