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

    private static ValueList<ReferenceContact> Both(ContactRole role) => [new("bergen", role), new("alver", role)];
}
