using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Products.Island;
using static LearningNetwork.Domain.Products.Recommendation;

namespace LearningNetwork.Web.ReferenceData.Vestland;

/// <summary>What Fosterhjem-sammen and Prosjekt samvær made or are making.</summary>
internal static class ProductsOfP2
{
    private static readonly ReferenceContact Contact = new("haugesund-utsira", ContactRole.ProjectContact);

    public static ValueList<ReferenceProduct> All { get; } =
    [
        new()
        {
            Id = "veien-videre", Title = "Veien videre", Kind = ProductKind.Programme, Projects = ["p2a"], Contacts = [Contact],
            Description = """
                En rekke samtaler med foreldre som har mistet omsorgen for barnet. De fire første har faste temaer: samarbeid, å være
                foreldre og ha samvær, tilknytning og lojalitet, og hvorfor barnet ble flyttet. En bordkalender hjelper både foreldrene og
                kontaktpersonen. Det er frivillig for foreldrene å være med.
                """,
            Source = "Prosjektgullet (003 §5.3.2)", Islands = [FollowUpOfParents], Recommendation = One, Level = ResourceLevel.High,
            Reasons = """
                Sikrer at foreldrene faktisk får tilbud om oppfølging, og at arbeidet styres mot det de selv ønsker å oppnå. Bør tilbys alle
                kommunene samlet.
                """,
        },
        new()
        {
            Id = "en-god-start", Title = "En god start", Kind = ProductKind.Programme, Projects = ["p2a"], Contacts = [Contact],
            Description = """
                Opplæring for nye fosterhjem det første halvåret etter innflytting: seks timer, én i måneden, om den nye familien, samarbeid
                med barnets familie, tilknytning og tilhørighet, avvisning, regulering av følelser og evaluering. Kontaktpersonene læres opp
                over fire dager, 2 + 1 + 1 med en måned mellom. En bordkalender følger med.
                """,
            Source = "Prosjektgullet (003 §5.4.1)", Islands = [FollowUpOfTheFosterFamily], Recommendation = Two, Level = ResourceLevel.High,
            Reasons = "Gir fosterhjemmene tettere oppfølging, og kontaktpersonene faglig løft og en fast form på arbeidet.",
        },
        new()
        {
            Id = "prosjekt-samvaer", Title = "Prosjekt samvær", Kind = ProductKind.Other, Projects = ["p2b"], Contacts = [Contact],
            Description = """
                Et prosjekt, ikke et ferdig produkt: 15 barnevernstjenester arbeider gjennom 2024 for at barn i fosterhjem skal ha gode
                samvær med foreldrene sine, og for at tjenestene skal bli bedre til å vurdere tilbakeføring.
                """,
            Source = "Prosjektgullet (003 §5.5.3)", Islands = [ContactVisits], Recommendation = Four, Level = null, SaidUnderTrial = true,
            Reasons = "Et stort prosjekt om noe som angår mange tjenester. Vurderes på nytt når det er ferdig og prøvd ut.",
        },
    ];
}
