using LearningNetwork.Domain;

namespace LearningNetwork.Web.ReferenceData.Familielos;

/// <summary>The six experiments of 004, each tried for six to eight weeks. Which rules of conduct they serve, 004 does not say, so none is marked.</summary>
internal static class FamilielosExperiments
{
    private const string Tried = "Prøvd i seks til åtte uker, med sjekk-inn hver mandag og sjekk-ut hver fredag.";

    public static ValueList<ReferenceExperiment> All { get; } =
    [
        new(
            "gode-overganger", "1 Gode overganger",
            "Hvordan barn og unge kan være trygge når de går fra barnehage til skole, eller fra én skole til en annen.",
            "Barnet besøkte skolen og hadde med seg en det var trygg på, og gruppen snakket med barn og pårørende for å forstå.",
            [
                "En god overgang er viktig, og den krever ikke så mye.",
                "Gode veiledere finnes alt.",
                "Tjenestene bør bli enige om prinsipper for overganger.",
                "Det skal god kommunikasjon til mellom dem som er med.",
            ],
            Tried),
        new(
            "mestringskartlegging", "2 Mestringskartlegging",
            "Hva det gjør for barnet og saken når samtalen handler om det barnet liker og får til.",
            "Egne samtaler om mestring med barn og foreldre.",
            [
                "Det gjør svært godt å få snakke om det en mestrer.",
                "Det krever lite og betyr mye for ungdommen.",
                "Det gjelder mer enn fritid og skole.",
                "Det bør være med i alle slags saker.",
                "Det finnes mange tilbud, men de må ses i sammenheng, og det som blir sagt, må føre til noe.",
            ],
            Tried),
        new(
            "min-mening-i-ditt-mote", "3 Min mening i ditt møte",
            "Hvordan vi sikrer at barnet blir hørt, og viser at vi lytter og respekterer det.",
            "En mal med temaer for møter med barn og ungdom, flere måter å la dem være med og bestemme på, og spørsmål sendt ut på forhånd.",
            [
                "Samtalen og veien dit betyr mer enn arket en fyller ut.",
                "Det er viktig å vise at en har forstått, og å gjøre noe med det som blir sagt.",
            ],
            Tried),
        new(
            "livsnavet", "4 Livsnavet",
            "En fast kontaktperson som koordinerer rundt den det gjelder, og hjelper i overganger i kommunen.",
            "En los for to ungdommer: hjalp med alt fra skyss til vanskelige samtaler med foreldrene og kartlegging av rus.",
            [
                "Det mangler ett telefonnummer inn til kommunen.",
                "Tillit tar lang tid.",
                "Møter i ansvarsgruppen fikk hele laget til å forstå ungdommen bedre og ville hjelpe.",
                "Det er krevende å arbeide både ute og inne.",
                "Losen har tre hatter: kommunens, ungdommens og den faglige.",
                "Mye av det losen kan, står ikke skrevet: hvordan unngår en at arbeidet henger på én person?",
            ],
            Tried),
        new(
            "en-inngang-inn-fjell", "5 Én inngang inn, Fjell",
            "Om familier kan få hjelp kort tid etter at tjenestene er koblet på.",
            "Tjenestene ble raskt kalt inn til møter på tvers, for å forstå fort og komme i gang.",
            [
                "Forsøket ga fortere oversikt over det familien strever med, og fortere samordnet hjelp.",
                "Kartleggingen gikk fint; å fordele de riktige ressursene etterpå var vanskeligere.",
            ],
            Tried + " Én inngang inn ble valgt som en av tre veier videre."),
        new(
            "en-inngang-inn-sund", "6 Én inngang inn, Sund",
            "Et bredt lag tidlig i saken, for å hjelpe familien fort i gang med de riktige tiltakene.",
            "Bygde på et prosjekt med ressursteam: flere var med i de første møtene og snakket med hele familien.",
            [
                "Det betyr mye for familien å bli sett som helhet, og behov kommer fram før det er for sent.",
                "Det kan bli mange folk, og overveldende for familien.",
                "Tid, kommunikasjon, mandat og kjennskap til tilbudene hindrer mest i organisasjonen.",
            ],
            Tried + " Én inngang inn ble valgt som en av tre veier videre."),
    ];
}
