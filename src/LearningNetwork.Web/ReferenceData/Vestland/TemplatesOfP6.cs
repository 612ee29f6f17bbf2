using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Products.Island;

namespace LearningNetwork.Web.ReferenceData.Vestland;

/// <summary>
/// The 21 templates of Til fosterbarnets beste in the source's order; the wheel stands twice, so they have 20 titles. Each lies where
/// the source points to it from an island, and nowhere where it points from none (003 §5.9.1, facts §4).
/// </summary>
internal static class TemplatesOfP6
{
    public static ValueList<ReferenceProduct> All { get; } =
    [
        Template("arshjul-fosterbarn", "Årshjul fosterbarn", [ChildsNeedsAtTheCentre], "Viser alt arbeidet med barn i fosterhjem gjennom ett år."),
        Template("flytskjema", "Flytskjema", [ChildsNeedsAtTheCentre], "Kilden nevner malen uten å beskrive den."),
        Template("sjekkliste-ved-plassering", "Sjekkliste ved plassering", [ChildsNeedsAtTheCentre], "Det som må huskes når et barn flytter i fosterhjem eller institusjon."),
        Template("gjennomgang-av-tilsynsrapport", "Gjennomgang av tilsynsrapport", [FollowUpOfTheChild], "Hjelper til å lese og følge opp hver rapport fra tilsynspersonen."),
        Template("samtale-under-oppfolgingsbesok", "Samtale med barn under oppfølgingsbesøk", [FollowUpOfTheChild], "Huskeliste for samtalen med barnet."),
        Template("sosialrapport-fosterhjemsgodkjenning", "Sosialrapport fosterhjemsgodkjenning", [FollowUpOfTheFosterFamily], "Rapporten som skrives når et fosterhjem skal godkjennes."),
        Template("arshjul-fosterbarn-2", "Årshjul fosterbarn", [FollowUpOfTheChild], "Kilden nevner årshjulet to ganger, og beskriver det bare den første."),
        Template("arlig-evaluering-fosterforeldre", "Årlig evaluering med alle fosterforeldre", [FollowUpOfTheFosterFamily], "Evaluering med fosterforeldre, kontaktperson og leder, senest fem måneder før avtalen om oppdraget går ut."),
        Template("oppfolgingsplan-foreldre", "Oppfølgingsplan foreldre", [], "Huskeliste for alt som hører til oppfølgingen av foreldre."),
        Template("midlertidig-plassering-slekt", "Midlertidig plassering i slekt- og nettverk", [FollowUpOfTheFosterFamily], "Sjekkliste når et barn må flytte raskt til slekt eller nettverk."),
        Template("samvaer-for-foreldre", "Samvær for foreldre", [ContactVisits], "Noen spørsmål å tenke gjennom sammen med foreldrene før et samvær."),
        Template("samvaer-for-fosterforeldre", "Samvær for fosterforeldre", [ContactVisits], "Hva et samvær er, og hva som ventes av fosterforeldrene."),
        Template("mal-for-samvaer", "Mal for samvær", [ContactVisits], "Forteller barn og foreldre om samværet, så barnet vet når det ser foreldrene sine igjen."),
        Template("rapport-etter-samvaer", "Gjennomgang av rapport etter samvær", [], "Sjekkliste når rapporten fra et samvær er kommet."),
        Template("strukturert-vurdering-tilbakeforing", "Strukturert vurdering om tilbakeføring", [Reunification], "Skriver ned vurderingene når tilbakeføring blir drøftet."),
        Template("oppfolgingssamtale-foreldre", "Oppfølgingssamtale med foreldre", [], "Til møtet med foreldrene to ganger i året etter flyttingen."),
        Template("oppfolgingsplan", "Oppfølgingsplan", [FollowUpOfTheFosterFamily], "Oversikt over når barnet, fosterforeldrene og foreldrene møtes og følges opp i en periode."),
        Template("informasjonsbrev-til-foreldre", "Informasjonsbrev til foreldre", [], "Praktisk informasjon om det som skjer når et barn flytter."),
        Template("plan-for-samvaer", "Plan for samvær mellom barn og foreldre", [], "Oversikt over når barn og foreldre har samvær."),
        Template("invitasjon-til-felles-samtale", "Invitasjon til felles samtale", [], "Et ferdig brev som kaller foreldre, fosterforeldre og tjenesten inn til et møte."),
        Template("kartlegging-av-foreldre", "Kartlegging av foreldre til barn som bor utenfor hjemmet", [Reunification], "Gir tjenesten et grunnlag for å følge opp foreldrene."),
    ];

    private static ReferenceProduct Template(string id, string title, ValueList<Island> islands, string description) => new()
    {
        Id = id,
        Title = title,
        Kind = ProductKind.Template,
        Projects = ["p6"],
        Contacts = [new("stord", ContactRole.ProjectLead)],
        Description = description,
        Source = "Prosjektgullet (003 §5.9.1)",
        Islands = islands,
        Recommendation = Recommendation.Two,
        Level = ResourceLevel.Low,
        Reasons = "Vurdert sammen med de andre malene til prosjektet. Kan brukes alene, uten opplæring.",
    };
}
