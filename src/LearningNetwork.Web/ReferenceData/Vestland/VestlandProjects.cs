using LearningNetwork.Domain;

namespace LearningNetwork.Web.ReferenceData.Vestland;

/// <summary>The eight projects, which share six numbers (003 §3). Periods are stated for one of them only.</summary>
internal static class VestlandProjects
{
    public static ValueList<ReferenceProject> All { get; } =
    [
        new("p1a", "P1", "Barnets vindu", "oygarden", "askoy"),
        new("p1b", "P1", "Zip-team", ["oygarden", "alver"], Guests: ["bufetat"]),
        new("p2a", "P2", "Fosterhjem-sammen", "haugesund-utsira", "karmoy-bokn", "sveio", "tysvaer", "etne-vindafjord", "sauda-suldal"),

        // 15 services take part, 13 in Rogaland and 2 in Vestland; 003 names only the one that holds the contact (§5.5.3).
        new("p2b", "P2", "Prosjekt samvær", ["haugesund-utsira"], Guests: [], From: new(2024, 1, 15), To: new(2024, 12, 15)),
        new("p3", "P3", "Sammen om å støtte barns utvikling i fosterhjem", "bergen", "alver", "askoy"),
        new("p4", "P4", "Utvikling av eit robust fosterheimsarbeid", "ullensvang", "kvam", "voss-herad"),
        new("p5", "P5", "Den gode fosterheimen", "sunnfjord", "bremanger", "gulen", "masfjorden"),
        new("p6", "P6", "Til fosterbarnets beste", "stord", "fitjar", "bomlo", "bjornafjorden"),
    ];
}
