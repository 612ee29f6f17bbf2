using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Products.Island;
using static LearningNetwork.Domain.Products.Recommendation;

namespace LearningNetwork.Web.ReferenceData.Vestland;

/// <summary>What Til fosterbarnets beste made or is making.</summary>
internal static class ProductsOfP6
{
    public static ValueList<ReferenceProduct> All { get; } =
    [
        new()
        {
            Id = "barnets-identitet", Title = "Ivaretaking av barnets etniske, kulturelle, språklige og religiøse identitet", Kind = ProductKind.Model,
            Projects = ["p6"], Contacts = [new("stord", ContactRole.ProjectContact)],
            Description = """
                En modell under arbeid for hvordan tjenesten kan forstå og ta vare på barnets kulturelle bakgrunn, blant annet med egne
                fagdager.
                """,
            Source = "Prosjektgullet (003 §5.1.3)", Islands = [ChildsNeedsAtTheCentre], Recommendation = Three, Level = null, SaidUnderTrial = true,
            Reasons = "Et viktig område som få andre prosjekter dekker. Arbeidsgruppen visste for lite om hvor langt det var kommet.",
        },
        new()
        {
            Id = "diverse-maler-p6", Title = "Diverse maler (21)", Kind = ProductKind.Template, Projects = ["p6"],
            Contacts = [new("stord", ContactRole.ProjectLead)],
            Description = """
                21 maler med veiledende tekst for arbeidet gjennom året og i den enkelte saken: årshjul, sjekklister, samtaler med barn,
                foreldre og fosterforeldre, samvær, godkjenning og vurdering av tilbakeføring. Kan tas i bruk én og én. Kilden nevner også
                «Sunnhordaland interkommunale» som opphav, uten å si hvilke kommuner det gjelder.
                """,
            Source = "Prosjektgullet (003 §5.9.1)",
            Islands = [ChildsNeedsAtTheCentre, FollowUpOfTheChild, FollowUpOfTheFosterFamily, ContactVisits, Reunification],
            Recommendation = Two, Level = ResourceLevel.Low,
            LevelRemark = "Gjelder enkeltmaler; å innføre alle 21 samlet krever langt mer", Set = new(null),
            Reasons = "Enkle og grundige, og kan brukes uten opplæring. Samlet gir de oversikt og sammenheng, men da trengs en plan for innføringen.",
        },
    ];
}
