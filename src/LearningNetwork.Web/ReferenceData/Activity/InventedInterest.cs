using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData.Loading;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>A made-up round of interest that is still open, and what six services have said in it.</summary>
internal sealed class InventedInterest(InventedDays days)
{
    private const int Opened = 6, Until = -8, Late = 110;

    private static readonly ValueList<(string Service, int DaysAgo, string[] Wants, string[] Considers, string[] NotNow)> Answers =
    [
        ("bomlo", 5, ["zip-team", "landsbymodellen"], ["en-god-start"], ["vurderingstrakt"]),
        ("kvam", 5, ["landsbymodellen"], ["sammen-om-samvaer"], []),
        ("tysvaer", 4, ["zip-team", "vurderingstrakt"], [], ["en-god-start"]),
        ("ullensvang", 4, ["landsbymodellen", "sammen-om-samvaer"], ["zip-team"], []),
        ("masfjorden", 3, ["zip-team"], ["landsbymodellen"], ["sammen-om-samvaer"]),
        ("sveio", 2, ["landsbymodellen"], [], ["zip-team"]),
    ];

    public IEnumerable<PlannedCommand> Commands()
    {
        var round = new InterestRoundId(days.Day(Opened).Year.ToString(CultureInfo.InvariantCulture), "kva-no");
        var to = round.In(DemoActors.Network);
        yield return new($"{to.Stream} open", days.Moment(Opened, Late), DemoActors.Coordinator, to, new OpenInterestRound("Kva vil de ta i bruk til hausten? (oppdikta)", [], days.Day(Until)), Projected.Invented);
        foreach (var (place, told) in Answers.Index())
        {
            var interest = InterestDecider.Of(DemoActors.Network, new ServiceId(told.Service));
            var at = days.Moment(told.DaysAgo, Late + (place * 2));
            yield return new($"{interest.Stream} answer", at, DemoActors.Leader(told.Service), interest, new DeclareInterest(round, Says(told.Wants, told.Considers, told.NotNow)), Projected.Invented);
            yield return new($"{to.Stream} noted {told.Service}", at.AddMinutes(1), DemoActors.Program, to, new NoteInterestAnswer(new ServiceId(told.Service)), Projected.Invented);
        }
    }

    private static ValueList<ProductInterest> Says(string[] wants, string[] considers, string[] notNow) =>
    [
        .. wants.Select(product => new ProductInterest(new(product), InterestLevel.Want)),
        .. considers.Select(product => new ProductInterest(new(product), InterestLevel.Considering)),
        .. notNow.Select(product => new ProductInterest(new(product), InterestLevel.NotNow)),
    ];
}
