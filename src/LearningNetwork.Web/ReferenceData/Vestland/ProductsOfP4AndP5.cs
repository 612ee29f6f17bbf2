using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Products.Island;
using static LearningNetwork.Domain.Products.Recommendation;

namespace LearningNetwork.Web.ReferenceData.Vestland;

/// <summary>What Utvikling av eit robust fosterheimsarbeid and Den gode fosterheimen made, alone and with others.</summary>
internal static class ProductsOfP4AndP5
{
    public static ValueList<ReferenceProduct> All { get; } =
    [
        new()
        {
            Id = "brukermanual", Title = "Brukermanual", Kind = ProductKind.Handbook, Projects = ["p4"],
            Contacts = [new("voss-herad", ContactRole.ProjectContact)],
            Description = """
                En digital håndbok for dem som følger opp fosterhjem, både kontaktpersoner og avdelingsledere. Den har seks nivåer og viser
                arbeidet før, under og etter en plassering. Holdes levende og skal tilpasses den enkelte tjenesten.
                """,
            // The source numbers it 5.4 inside 5.1, and uses 5.4 again (facts §10).
            Source = "Prosjektgullet (003 §5.4 under 5.1)", Islands = [ChildsNeedsAtTheCentre], Recommendation = Four, Level = null, SaidUnderTrial = true,
            Reasons = "Stor og omfattende, og skal til utprøving. Vurderes på nytt når den er ferdig og prøvd ut.",
        },
        new()
        {
            Id = "fosterfamiliesamlinger", Title = "Fosterfamiliesamlinger", Kind = ProductKind.Gathering, Projects = ["p4", "p5"],
            Contacts = [new("voss-herad", ContactRole.ProjectContact), new("sunnfjord", ContactRole.ProjectContact)],
            Description = """
                To måter å samle hele fosterfamilier på, med alle barna som bor hjemme. P4 holder et julebord med overnatting hvert år for
                tre tjenester. P5 holder en samling annethvert år med Høgskulen på Vestlandet, Bufetat og frivillige; en komité og en
                sjekkliste styrer planleggingen fra et halvt år før.
                """,
            Source = "Prosjektgullet (003 §5.4.2)", Islands = [FollowUpOfTheFosterFamily], Recommendation = Two, Level = ResourceLevel.Moderate,
            Reasons = "Skaper tilhørighet for fosterbarn og fosterfamilier. Koster mye, noe som kan være vanskelig for store kommuner.",
        },
        new()
        {
            Id = "gruppetilbud-til-fosterforeldre", Title = "Gruppetilbud til fosterforeldre", Kind = ProductKind.GroupOffering, Projects = ["p2a", "p3", "p4", "p5"],
            Contacts =
            [
                new("haugesund-utsira", ContactRole.ProjectLead), new("bergen", ContactRole.ProjectLead), new("voss-herad", ContactRole.ProjectLead),
                new("sunnfjord", ContactRole.ProjectLead),
            ],
            Description = """
                Fire prosjekters måter å drive gruppetilbud på tvers av kommuner: TBO-F og Trygg Base, som kommunene tok over fra Bufetat i
                2022, og noen steder PMTO, COS, EFST og veiledningsgrupper. Et nettverk for veilederne hører til.
                """,
            Source = "Prosjektgullet (003 §5.7.1)", Islands = [Cooperation], Recommendation = Two, Level = ResourceLevel.Moderate,
            Reasons = "Løser noe små tjenester strever med alene, og fordeler kursene mellom de store. Gir også et faglig fellesskap.",
        },
    ];
}
