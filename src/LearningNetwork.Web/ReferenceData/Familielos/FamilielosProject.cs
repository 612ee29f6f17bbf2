using LearningNetwork.Domain;
using LearningNetwork.Domain.Learning;
using static LearningNetwork.Domain.Learning.GainKind;
using Barrier = LearningNetwork.Domain.Learning.Barrier;

namespace LearningNetwork.Web.ReferenceData.Familielos;

/// <summary>
/// Familielos as source 004 tells of it: a project of three municipalities that became Øygarden, supported by StimuLab. It is not one of
/// the network's eight, so it stands beside them under its programme. The words are ours; 004 states no year, no counts and no baselines.
/// </summary>
internal static class FamilielosProject
{
    public static ReferenceProject Project { get; } = new("familielos", "StimuLab", "Familielos", "oygarden") { Programme = "StimuLab" };

    public static ReferenceLearning Learning { get; } = new(
        "familielos",
        [ProjectPhase.Explore, ProjectPhase.Define, ProjectPhase.Develop, ProjectPhase.Deliver],
        [
            "Unge vil ha en hverdag som ligner på andres.",
            "Det man gjør i fritiden, er med på å gi en trygg og vanlig hverdag.",
            "Hjelpen må komme tidlig, både for den det gjelder og for å slippe tunge saker senere.",
            "Én person å stole på kan avgjøre om hverdagen går.",
            "Uten at tjenestene arbeider sammen, stopper det opp.",
            "Barn er særlig sårbare når noe skifter, og trenger at så lite som mulig endres.",
            "De pårørende trenger å vite hva som kommer, å bli sett og at avtaler holder.",
            "Den man stoler på, må kunne nås når det trengs, også utenom kontortid.",
            "Rettigheter og veien videre må forklares så de forstås.",
            "Et sted som ikke tilhører noen av partene, kan styrke tilliten.",
        ],
        Enum.GetValues<Barrier>().ToValueList(),
        [
            "Et rustilbud for dem som er under 18 år.",
            "En skolefritidsordning for ungdomsskolen.",
            "At noen ser hele familien under ett.",
            "Et tilbud som er like godt uansett hvor mye foreldrene orker å kjempe.",
            "En koordinator for familien, en los, med rutiner for det.",
            "Tilbud som følger livet, uten skiller mellom skole, helse og omsorg.",
            "Riktig hjelp, tidlig nok.",
            "De riktige tiltakene å tilby.",
            "Et system for tilbakemeldinger.",
            "Tilbud om god helse og mestring for barn og unge.",
        ],
        ["Innsiktsdokument", "Prosjektkatalog", "Konseptdokument", "Film om designsprinten", "Film om prosessen", "Film om konseptet", "Sluttpresentasjon"],
        [
            new(Quality, "Bedre opplevelse for innbyggere og pårørende", "tilfredshetsundersøkelse"),
            new(Quality, "Lavere frafall og bedre oppmøte", "oppmøte i skole, aktiviteter og tjenester"),
            new(Quality, "Tjenestene når flere og ulike innbyggere", "andel og spredning av innbyggere i tjenestene"),
            new(Quality, "Mer tidlig innsats, mindre bruk av dyrere tjenester senere", "bruk av tidlige og av dyrere tjenester"),
            new(Efficiency, "Mer ut av hver tjeneste", "tjenesteyting per ansatt"),
            new(Efficiency, "Mindre tid på klager og avvik", "tid brukt på klagesaker og avvik"),
            new(Culture, "Ansatte trives bedre", "tilfredshet og sykefravær"),
            new(Culture, "Tjenestene samhandler mer", "bruk av samhandlingsverktøy"),
        ],
        FamilielosExperiments.All,
        [new("videre-prosess", "Videre prosess", ["Én inngang inn", "Kultur for borgerinvolvering", "Kultur for samhandling"])]);
}
