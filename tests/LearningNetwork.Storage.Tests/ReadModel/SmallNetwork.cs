using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.ReadModel;

/// <summary>A few municipalities, services, projects and products, come about by real commands.</summary>
public sealed class SmallNetwork(TestStore store, string network = "vestland")
{
    private readonly LocalEntities _entities = new(new CellFrame(store.Log, store.Get<IFactSource>(), store.Clock));

    public NetworkId Id { get; } = new(network);

    public TestStore Store => store;

    public ReadDatabase Reading => store.Reading;

    public static StorageOptions Options(StorageOptions options) => options with
    {
        Registry = EventRegistry.Standard,
        Projections = ReadModels.All,
        Facts = ReadModels.Facts,
        Deciders = Deciders.All,
    };

    public Actor Program => Actor.Program(Id, "reference-data");

    public Actor WorkingGroup => new(new PersonId("working-group"), Id, [Role.WorkingGroup], null, []);

    public Actor Coordinator => new(new PersonId("coordinator"), Id, [Role.Coordinator], null, []);

    public Actor Reader => new(new PersonId("reader"), Id, [Role.Reader], null, []);

    public Actor Lead(params string[] projects) =>
        new(new PersonId("lead"), Id, [Role.ProjectLead], null, projects.Select(project => new ProjectId(project)).ToValueList());

    public async Task Found(string name = "Nettverket", string language = "nn") =>
        await Do(NetworkDecider.Decider, Id.Value, new FoundNetwork(name, language, "Statsforvaltaren"));

    public async Task Service(string id, string name, params (string Number, string Name)[] municipalities)
    {
        foreach (var (number, called) in municipalities)
            await Do(MunicipalityDecider.Decider, number, new RegisterMunicipality(called, "Vestland"));
        await Do(ServiceDecider.Decider, id, new EstablishService(name, new(municipalities[0].Number), null));
        foreach (var (number, _) in municipalities)
            await Do(MunicipalityDecider.Decider, number, new AssignToService(new(id), Past));
    }

    public Task Project(string id, string number, string name, params string[] owners) => Do(
        ProjectDecider.Decider, id, new StartProject(number, name, owners.Select(owner => new ServiceId(owner)).ToValueList(), [], null, null));

    public Task Product(string id, string title, string[] owners, string[]? developers = null, string? description = null) => Do(
        ProductDecider.Decider,
        id,
        new RegisterProduct(
            title,
            ProductKind.Template,
            owners.Select(owner => new ProjectId(owner)).ToValueList(),
            (developers ?? []).Select(service => new ServiceId(service)).ToValueList(),
            description is null ? null : TestStore.Note(description)));

    public Task Contact(string product, string service, ContactRole role = ContactRole.ProjectContact) =>
        Do(ProductDecider.Decider, product, new NameContact(new(service), role));

    /// <summary>Sends it in where it is not, and reviews it.</summary>
    public async Task Review(
        string product, Recommendation? recommendation, ResourceLevel? level = null, Maturity? maturity = null, Recommendation? wordedAs = null, params Island[] islands)
    {
        await Do(ProductDecider.Decider, product, new SubmitProduct());
        await Do(
            ProductDecider.Decider,
            product,
            new ReviewProduct(recommendation, level, maturity, islands.ToValueList(), Past, "003 §5", null, wordedAs, null, false),
            WorkingGroup);
    }

    public async Task Do(Decider decider, string key, Command command, Actor? actor = null, string? cause = null)
    {
        var answer = await Try(decider, key, command, actor, cause);
        answer.ShouldBeOfType<Answer.Done>(answer.ToString());
    }

    /// <summary>Sends a command that may be refused.</summary>
    public Task<Answer> Try(Decider decider, string key, Command command, Actor? actor = null, string? cause = null) =>
        _entities.Execute(decider.In(Id, key), command, new Sender(actor ?? Program, new CommandId(Guid.NewGuid().ToString()), null, cause));

    private static DateOnly Past { get; } = new(2023, 12, 1);
}
