using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Products.Island;
using static LearningNetwork.Domain.Products.Recommendation;

namespace LearningNetwork.Web.ReferenceData.Vestland;

/// <summary>What Barnets vindu and Zip-team made.</summary>
internal static class ProductsOfP1
{
    private static readonly ReferenceContact Contact = new("oygarden", ContactRole.ProjectContact);

    public static ValueList<ReferenceProduct> All { get; } =
    [
        new()
        {
            Id = "landsbymodellen", Title = "Landsbymodellen", Kind = ProductKind.Model, Projects = ["p1a"], Contacts = [Contact],
            Description = """
                En måte å organisere oppfølgingen på, der familie, fosterfamilie, skole, barnehage og fritid regnes som én landsby rundt
                fosterbarnet. Hvert barn har en kontaktperson og en veileder som holder landsbyen samlet om hva barnet trenger.
                """,
            Source = "Prosjektgullet (003 §5.1.1)", Islands = [ChildsNeedsAtTheCentre], Recommendation = Two, Level = ResourceLevel.High,
            Reasons = """
                Viser konkret hvordan kunnskapsmodellen «Barnets behov i sentrum» kan bli praksis. Kan gjerne være del av en felles
                opplæring for flere kommuner.
                """,
        },
        new()
        {
            Id = "prosessarbeid-med-foreldre", Title = "Prosessarbeid med foreldre og vurdering av tilbakeføring", Kind = ProductKind.Model,
            Projects = ["p1a"], Contacts = [Contact],
            Description = """
                En samlet arbeidsmåte for foreldre som ikke lenger har omsorgen for barnet: maler og samtalekort fra de første samtalene til
                spørsmålet om barnet kan flytte hjem. Samtalekortene Sammen om samvær og Trygg gjenforening inngår, bundet sammen av
                Utviklingstrappen.
                """,
            Source = "Prosjektgullet (003 §5.3.1)", Islands = [FollowUpOfParents], Recommendation = One, Level = ResourceLevel.High,
            Reasons = """
                Gjør et krevende fag konkret, og sørger for at tilbakeføring blir vurdert jevnlig og skriftlig. Bør tilbys alle kommunene
                samlet.
                """,
        },
        new()
        {
            Id = "sammen-om-samvaer", Title = "Samtalekort Sammen om samvær", Kind = ProductKind.ConversationCards, Projects = ["p1a"],
            Contacts = [new("oygarden", ContactRole.ProjectLead)],
            Description = """
                Et samtalekort som gir alle rundt et samvær den samme forståelsen av hva samværet skal være godt for, og hvor mye det bør
                være etter hvert som relasjonen utvikler seg. Brukes med barn, foreldre, fosterforeldre, tilsynspersoner og fagfolk. Er også
                en del av prosessarbeidet med foreldre.
                """,
            Source = "Prosjektgullet (003 §5.5.1)", Islands = [ContactVisits], Recommendation = Two, Level = ResourceLevel.Moderate,
            Reasons = "Et konkret hjelpemiddel for å tilpasse samvær til det enkelte barnet, med relasjonen som mål.",
        },
        new()
        {
            Id = "vurderingstrakt", Title = "Samtalekort vurderingstrakt med maler", Kind = ProductKind.ConversationCards, Projects = ["p1a"], Contacts = [Contact],
            Description = """
                Et samtalekort som viser lovens krav til tilbakeføring som en trakt, med en mal som sier hva som må vurderes for hvert ledd.
                Leder fram til ett av tre valg: fremme sak, arbeide videre mot gjenforening eller gi opp det målet.
                """,
            Source = "Prosjektgullet (003 §5.6.1)", Islands = [Reunification], Recommendation = Two, WordedAs = One, Level = ResourceLevel.High,
            Reasons = "Verdifullt for en ryddig vurdering, men forutsetter at foreldrene blir fulgt opp planmessig samtidig.",
        },
        new()
        {
            Id = "trygg-gjenforening", Title = "Trygg gjenforening", Kind = ProductKind.ConversationCards, Projects = ["p1a"], Contacts = [Contact],
            Description = """
                Et samtalekort for tiden etter at en omsorgsovertakelse er opphevet: hverdagens oppgaver og tryggheten går litt etter litt
                fra fosterforeldre til foreldre. Bygger på familieråd og på at barnet skal beholde viktige relasjoner.
                """,
            Source = "Prosjektgullet (003 §5.6.2)", Islands = [Reunification], Recommendation = Two, Level = ResourceLevel.Low,
            Reasons = """
                Viser tydelig hvordan foreldre og fosterforeldre kan utfylle hverandre. Virker best sammen med resten, men kan tas i bruk
                alene.
                """,
        },
        new()
        {
            Id = "zip-team", Title = "Zip-team", Kind = ProductKind.Model, Projects = ["p1b"], Contacts = [Contact],
            Description = """
                En modell for å rekruttere og lære opp nøytrale fosterhjem sammen: Bufetat bærer samarbeidet, og stat og kommune åpner dører
                for hverandre. Det er et mål at kommunen skal bruke lite ressurser på å være med.
                """,
            Source = "Prosjektgullet (003 §5.8.1)", Islands = [Recruitment], Recommendation = One, Level = ResourceLevel.Moderate, SaidUnderTrial = true,
            LevelRemark = "Innføring fra utvikleren, og at tjenesten forplikter seg til å delta i samarbeidet",
            OwnSteps = [RoutineStep.Introduction, RoutineStep.ParticipationAgreement],
            Reasons = """
                At modellen er skapt og eid sammen, er det viktigste ved den. Den prøves ut i to kommuner, og er ment å bli med i flere fra
                2024 og 2025.
                """,
        },
    ];
}
