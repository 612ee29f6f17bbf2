using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Interviews;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Web.ReferenceData.Loading;

/// <summary>The commands that make a network of its tables, in their order; those of one moment do not build on each other.</summary>
internal sealed class NetworkPlan
{
    private static readonly DateTimeOffset Founding = new(2023, 12, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Registering = new(2023, 12, 4, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly RegisterBegins = new(2023, 12, 1);

    /// <summary>003 says that the group worked in November and December 2023, and no day: the last of them.</summary>
    private static readonly DateOnly ReviewDay = new(2023, 12, 31);
    private static readonly DateTimeOffset Reviewing = new(2023, 12, 31, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The day that 002 bears.</summary>
    private static readonly DateTimeOffset Reporting = new(2024, 6, 14, 8, 0, 0, TimeSpan.Zero);

    private readonly ReferenceNetwork _tables;
    private readonly NetworkId _network;
    private readonly Actor _program;
    private readonly Actor _workingGroup;

    private NetworkPlan(ReferenceNetwork tables)
    {
        _tables = tables;
        _network = new(tables.Id);
        _program = Actor.Program(_network, "reference-data");
        _workingGroup = new(new PersonId("working-group"), _network, [Role.WorkingGroup], null, []);
    }

    public static IEnumerable<PlannedCommand> Of(ReferenceNetwork tables)
    {
        var plan = new NetworkPlan(tables);
        return [.. plan.Network(), .. plan.Municipalities(), .. plan.Services(), .. plan.Projects(), .. plan.Products(), .. plan.Learning(), .. plan.Supports()];
    }

    private IEnumerable<PlannedCommand> Network() =>
    [
        Send(NetworkDecider.Decider, _tables.Id, "found", Founding, new FoundNetwork(_tables.Name, _tables.Language.Code, _tables.Office)),
        .. _tables.Guests.Select(guest =>
            Send(NetworkDecider.Decider, _tables.Id, $"admit {guest.Id}", Founding.AddMinutes(1), new AdmitGuest(new(guest.Id), guest.Name, guest.Kind))),
        .. Themes(ThemeKind.Priority, _tables.Priorities),
        .. Themes(ThemeKind.Challenge, _tables.Challenges),
    ];

    private IEnumerable<PlannedCommand> Themes(ThemeKind kind, ValueList<NetworkTheme> themes) => themes.Count == 0
        ? []
        : [Send(NetworkDecider.Decider, _tables.Id, $"themes {kind}", Founding.AddMinutes(1), new StateThemes(kind, themes))];

    /// <summary>Nothing reacts to what is loaded, so the successors of former municipalities are told here.</summary>
    private IEnumerable<PlannedCommand> Municipalities() =>
    [
        .. _tables.Municipalities.Select(m => Register(m.Number, m.Name, m.County)),
        .. _tables.Former.Select(m => Register(m.Number, m.Name, m.County)),
        .. _tables.Former.Select(m => Send(MunicipalityDecider.Decider, m.Number, "merge", Founding.AddMinutes(3), new MergeInto(new(m.Into), m.From))),
        .. _tables.Former.Select(m =>
            Send(MunicipalityDecider.Decider, m.Into, $"predecessor {m.Number}", Founding.AddMinutes(4), new RecordPredecessor(new(m.Number), m.From))),
    ];

    private PlannedCommand Register(string number, string name, string county) =>
        Send(MunicipalityDecider.Decider, number, "register", Founding.AddMinutes(2), new RegisterMunicipality(name, county));

    private IEnumerable<PlannedCommand> Services() =>
    [
        .. _tables.Services.Select(s =>
            Send(ServiceDecider.Decider, s.Id, "establish", Founding.AddMinutes(5), new EstablishService(s.Name, new(s.Municipalities[0]), null))),
        .. _tables.Services.SelectMany(s => s.Municipalities.Select(number =>
            Send(MunicipalityDecider.Decider, number, $"served by {s.Id}", Founding.AddMinutes(6), new AssignToService(new(s.Id), RegisterBegins)))),
    ];

    private IEnumerable<PlannedCommand> Projects() => _tables.AllProjects.Select(project => Send(
        ProjectDecider.Decider, project.Id, "start", Founding.AddMinutes(7), new StartProject(
            project.Number,
            project.Name,
            project.Owners.Select(id => new ServiceId(id)).ToValueList(),
            project.Guests.Select(id => new GuestId(id)).ToValueList(),
            project.From,
            project.To)
        {
            Programme = project.Programme,
        }));

    private IEnumerable<PlannedCommand> Learning() => _tables.Learning.SelectMany(told => new LearningPlan(_network, told).Commands());

    private IEnumerable<PlannedCommand> Products() =>
    [
        .. _tables.AllProducts.Select(p => Send(ProductDecider.Decider, p.Id, "register", Registering, ProductCommands.Register(p))),
        .. _tables.National.Select(p => Send(ProductDecider.Decider, p.Id, "register", Registering, ProductCommands.Register(p))),
        .. _tables.AllProducts.SelectMany(p => p.Contacts.Select(contact => Send(
            ProductDecider.Decider, p.Id, $"contact {contact.Service}", Registering.AddMinutes(1), new NameContact(new(contact.Service), contact.Role)))),
        .. _tables.Products.Where(p => p.OwnSteps.Count > 0).Select(p =>
            Send(ProductDecider.Decider, p.Id, "own steps", Registering.AddMinutes(2), new SetOwnSteps(p.OwnSteps))),
        .. _tables.AllProducts.Select(p => p.Id).Concat(_tables.National.Select(p => p.Id))
            .Select(id => Send(ProductDecider.Decider, id, "submit", Registering.AddMinutes(3), new SubmitProduct())),
        .. _tables.Relations.Select(relation => Send(
            ProductDecider.Decider, relation.Product, $"{relation.Kind} {relation.Other}", Registering.AddMinutes(4), new RelateProduct(relation.Kind, new(relation.Other)))),
        .. _tables.AllProducts.Select(p =>
            Send(ProductDecider.Decider, p.Id, "review of 2023", Reviewing, ProductCommands.Review(p, ReviewDay)) with { Actor = _workingGroup }),
        .. _tables.AllProducts.Where(p => p.Opened).Select(p => Send(ProductDecider.Decider, p.Id, "open", Reviewing.AddMinutes(1), new OpenProduct())),
    ];

    /// <summary>Dated by the report that states it.</summary>
    private IEnumerable<PlannedCommand> Supports() =>
    [
        .. _tables.Supports.Select(support => Send(ImplementationSupportDecider.Decider, support.Product, "describe", Reporting, support.Said)),
        .. _tables.Supports.Where(support => support.Suggestions.Count > 0).Select(support => Send(
            ImplementationSupportDecider.Decider, support.Product, "suggest", Reporting.AddMinutes(1), new StateSuggestions(support.Suggestions, support.SuggestedBy))),
        .. _tables.Interviews.Select(round => Send(InterviewRoundDecider.Decider, round.Id, "held", Reporting.AddMinutes(2), round.Held)),
    ];

    private PlannedCommand Send(Decider decider, string key, string what, DateTimeOffset at, Command command)
    {
        var to = decider.In(_network, key);
        return new($"{to.Stream} {what}", at, _program, to, command, _tables.Invented ? Projected.Invented : Projected.ReferenceData);
    }
}
