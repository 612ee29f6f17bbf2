using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Products.Island;
using static LearningNetwork.Domain.Products.Recommendation;

namespace LearningNetwork.Web.ReferenceData.Vestland;

/// <summary>What Sammen om å støtte barns utvikling i fosterhjem made.</summary>
internal static class ProductsOfP3
{
    public static ValueList<ReferenceProduct> All { get; } =
    [
        new()
        {
            Id = "mal-for-barnesamtale", Title = "Mal for barnesamtale", Kind = ProductKind.Template, Projects = ["p3"],
            Contacts = Both(ContactRole.HostMunicipality),
            Description = """
                En mal med hjelpetekst til samtalen med barnet når kontaktpersonen er på oppfølgingsbesøk. Kan også brukes som huskeliste.
                Ligger i journalsystemet. Er ikke formelt evaluert, men tjenester som bruker den, sier at barnets medvirkning er blitt
                tydeligere.
                """,
            Source = "Prosjektgullet (003 §5.2.1)", Islands = [FollowUpOfTheChild], Recommendation = Two, Level = ResourceLevel.Moderate,
            Reasons = "Får barnets stemme inn i dokumentasjonen, og har god veiledning. Det trengs likevel en plan for å få en ny mal i bruk.",
        },
        new()
        {
            Id = "rammefortelling", Title = "Rammefortelling", Kind = ProductKind.Template, Projects = ["p3"],
            Contacts = Both(ContactRole.ProjectContact),
            Description = """
                En mal med hjelpetekst for å skrive barnets egen historie, med det som har vært sårbart og det som har vært godt. Skrives
                for det enkelte barnet, gjerne i flere omganger. Ligger i journalsystemet.
                """,
            Source = "Prosjektgullet (003 §5.2.3)", Islands = [FollowUpOfTheChild], Recommendation = Two, Level = ResourceLevel.Moderate,
            Reasons = "Et særlig viktig område. Arbeidet er grundig og har gode erfaringer fra drift, som flere bør få del i.",
        },
        new()
        {
            Id = "diverse-maler-p3", Title = "Diverse maler (2)", Kind = ProductKind.Template, Projects = ["p3"],
            Contacts = Both(ContactRole.ProjectContact),
            Description = "To maler: én for samtale med de andre barna i fosterhjemmet, og én for mandatet til den som veileder fosterhjemmet.",
            Source = "Prosjektgullet (003 §5.9.2)", Islands = [], Recommendation = Two, Level = ResourceLevel.Low,
            LevelRemark = "Gjelder når malene brukes enkeltvis",
            Reasons = "Gode verktøy som veileder kontaktpersonen i bruken.",
        },
    ];

    /// <summary>The two templates that the last of them is made of.</summary>
    public static ValueList<ReferenceProduct> Templates { get; } =
    [
        Template(
            "samtale-med-ovrige-barn", "Mal for samtale med øvrige barn i fosterhjemmet",
            "Til samtalen med de andre barna i fosterhjemmet, som også merker at et barn flytter inn."),
        Template(
            "mandat-til-fosterhjemsveileder", "Mal for mandat til fosterhjemsveileder",
            "Sier hva den som veileder fosterhjemmet skal gjøre, på vegne av hvem."),
    ];

    private static ReferenceProduct Template(string id, string title, string description) => new()
    {
        Id = id,
        Title = title,
        Kind = ProductKind.Template,
        Projects = ["p3"],
        Contacts = Both(ContactRole.ProjectContact),
        Description = description,
        Source = "Prosjektgullet (003 §5.9.2)",
        Islands = [],
        Recommendation = Two,
        Level = ResourceLevel.Low,
        Reasons = "Vurdert sammen med de andre malene til prosjektet. Kan brukes alene.",
    };

    private static ValueList<ReferenceContact> Both(ContactRole role) => [new("bergen", role), new("alver", role)];
}
