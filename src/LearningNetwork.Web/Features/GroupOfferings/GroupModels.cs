using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Storage.ReadModel.GroupLeaders;
using LearningNetwork.Storage.ReadModel.GroupOfferings;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.GroupOfferings;

/// <summary>What is offered and when.</summary>
/// <param name="Method">The code that the list is narrowed to; empty for all.</param>
public sealed record OfferingsModel(Actor Reader, IReadOnlyList<GroupOfferingRow> Offerings, IReadOnlyList<RoundRow> Rounds, string Method, DateOnly Today)
{
    public bool MayOpen => Reader.May(Right.RunOfferings);

    public bool Books => Reader.May(Right.BookPlaces);
}

/// <summary>One offering, with its rounds and the demand of the reader's service.</summary>
public sealed record OfferingModel(Actor Reader, GroupOfferingView Offering, IReadOnlyList<RoundRow> Rounds, DateOnly Today, FormState Form)
{
    public GroupOfferingRow Row => Offering.Row;

    public bool Runs => Row.IsOwn && Reader.May(Right.RunOfferings);

    public bool Books => Reader.May(Right.BookPlaces);
}

/// <summary>The form that opens an offering or changes its terms.</summary>
/// <param name="Offering">Null for a new one.</param>
/// <param name="Services">Id and name of those that may run it.</param>
public sealed record OfferingFormModel(GroupOfferingView? Offering, IReadOnlyList<Choice> Services, FormState Form);

/// <summary>The form that plans a round.</summary>
public sealed record PlanModel(GroupOfferingView Offering, DateOnly Today, FormState Form)
{
    /// <summary>How many lines for gatherings the form has.</summary>
    public const int Lines = 12;

    public static string QuotaOf(string service) => "quota." + service;

    public static string Line(string part, int line) => $"{part}.{line}";
}

/// <summary>A round, as far as the reader may see it.</summary>
public sealed record RoundModel(Actor Reader, RoundView Round, DateOnly Today, FormState Form)
{
    public RoundRow Row => Round.Row;

    public string State => GroupWords.StateOf(Row, Today);

    public bool Books => Reader.May(Right.BookPlaces) && State is "open" or "full" && Reader.May(Right.BookPlaces);

    public IEnumerable<HomeRow> Own => Round.Homes.Where(home => home.Service == Reader.Service?.Value);

    /// <summary>The lowest number that none of the service's homes in the round has.</summary>
    public int NextHome => Enumerable.Range(1, GroupOfferingDecider.MostHomes).First(number => Own.All(home => home.Number != number) || number == GroupOfferingDecider.MostHomes);

    /// <summary>What each service pays as the places stand; the reader's own alone where the reader does not run the round.</summary>
    public IReadOnlyList<(string Service, long Ore)> Shares => Round.Content.Results.CostOre is not { } total || !Round.Runs
        ? []
        : [.. CostShares.Of(total, Round.Content.CostKey, Round.Content.Owners, Round.Homes.Where(home => home.Standing == "seated")
            .GroupBy(home => new Domain.Services.ServiceId(home.Service)).ToDictionary(group => group.Key, group => group.Count())).Select(share => (share.Service.Value, share.Ore))];

    /// <summary>A service's name, of those that the page knows.</summary>
    public string NameOf(string service) =>
        Round.Parties.FirstOrDefault(party => party.Leader is null && party.Service == service)?.ServiceName
        ?? Round.Homes.FirstOrDefault(home => home.Service == service)?.ServiceName
        ?? service;
}

/// <summary>What can be done with a round on a page of its own.</summary>
public enum RoundAction
{
    AskLeader,
    CancelGathering,
    Cancel,
    Attendance,
    Cost,
    Evaluate,
    Capacity,
}

/// <param name="Number">The gathering it is about; 0 where it is about the round.</param>
/// <param name="Leaders">Those who can be asked; empty for all but <see cref="RoundAction.AskLeader"/>.</param>
public sealed record RoundActionModel(RoundAction Action, int Number, RoundView Round, IReadOnlyList<GroupLeaderView> Leaders, FormState Form)
{
    public RoundRow Row => Round.Row;

    public string Code => RoundActions.CodeOf(Action);

    public string Address => Number == 0 ? $"/rounds/{Row.Id}/{Code}" : $"/rounds/{Row.Id}/{Code}/{Number}";

    public Gathering? Gathering => Round.Content.Gatherings.Of(Number);

    /// <summary>The services with places, and how many homes and adults each has.</summary>
    public IEnumerable<(string Service, string Name, int Homes, int Adults)> Seated => Round.Homes.Where(home => home.Standing == "seated")
        .GroupBy(home => (home.Service, home.ServiceName)).Select(group => (group.Key.Service, group.Key.ServiceName, group.Count(), group.Sum(home => home.Adults)));
}

/// <summary>The homes of the reader's service, and the rounds that it organises.</summary>
public sealed record PlacesModel(IReadOnlyList<OwnHomeRow> Homes, IReadOnlyList<RoundRow> Runs, DateOnly Today);

/// <summary>Free places and demand, as totals.</summary>
public sealed record DemandModel(IReadOnlyList<DemandRow> Rows);
