using LearningNetwork.Domain;
using LearningNetwork.Domain.ImplementationSupports;

namespace LearningNetwork.Web.ReferenceData.Vestland;

/// <summary>The twelve suggestions of 002 §5, each with what could be gained, in our own words.</summary>
internal static class GrunnmodellenSuggestions
{
    public static ValueList<Suggestion> All { get; } =
    [
        new(1, "Én felles opplæring i stedet for én for hver aldersgruppe", "Bedre bruk av ressursene og mer motivasjon; lettere å få med folk og å få øvd"),
        new(2, "Vis at grunnmodellen er en ramme om hele arbeidet", "Flere forstår den, og tenker helhetlig"),
        new(3, "Egen opplæring for dem som arbeider med undersøkelse", "Mer bruk av kartleggingen, tettere sammenheng og mindre dobbeltarbeid"),
        new(4, "Si tydeligere hvor mye som kan tilpasses", "Tjenestene tilpasser likere"),
        new(5, "Vurder råd eller en sjekkliste for tilpasning", "Mer igjen for hvert møte, og tiden bedre brukt"),
        new(6, "Arbeid videre med materiellet", "Bedre materiell"),
        new(7, "Gi nyansatte håndboka som fast del av opplæringen", "Nyttig materiell når noen begynner"),
        new(8, "Lag flippoveren større, slik den er for 4–12 år", "Lettere å lese og å bruke"),
        new(9, "Vurder å gjøre malene til standard", "Støtter innføringen"),
        new(10, "Sett av tid og ressurser til å øve i starten, og vurder økonomisk støtte", "En bedre og mer varig innføring"),
        new(11, "Si tydeligere hva kontaktpersonen skal gjøre", "Større sjanse for at metoden blir fulgt"),
        new(12, "Tilby støtte også etterpå: mer opplæring og vedlikehold", "Mer robust, og mer varig"),
    ];
}
