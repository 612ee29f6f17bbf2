using System.Collections.Immutable;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.SignIn.Demo;

/// <summary>What the demonstration's people belong to, of one network.</summary>
internal sealed record DemoPlaces(NetworkId Id, string Name, Language Language, ImmutableArray<DemoService> Services, ImmutableArray<DemoProject> Projects)
{
    public static ImmutableArray<DemoPlaces> All { get; } =
    [
        new(new("vestland"), "Læringsnettverket i Vestland", Language.Nynorsk,
        [
            Service("bergen", "Bergen", (4601, "Bergen")),
            Service("etne-vindafjord", "Etne og Vindafjord", (4611, "Etne"), (1160, "Vindafjord")),
            Service("sveio", "Sveio", (4612, "Sveio")),
            Service("bomlo", "Bømlo", (4613, "Bømlo")),
            Service("stord", "Stord", (4614, "Stord")),
            Service("fitjar", "Fitjar", (4615, "Fitjar")),
            Service("ullensvang", "Ullensvang", (4618, "Ullensvang")),
            Service("voss-herad", "Voss herad", (4621, "Voss herad")),
            Service("kvam", "Kvam", (4622, "Kvam")),
            Service("bjornafjorden", "Bjørnafjorden", (4624, "Bjørnafjorden")),
            Service("oygarden", "Øygarden", (4626, "Øygarden")),
            Service("askoy", "Askøy", (4627, "Askøy")),
            Service("alver", "Alver", (4631, "Alver")),
            Service("masfjorden", "Masfjorden", (4634, "Masfjorden")),
            Service("gulen", "Gulen", (4635, "Gulen")),
            Service("sunnfjord", "Sunnfjord", (4647, "Sunnfjord")),
            Service("bremanger", "Bremanger", (4648, "Bremanger")),
            Service("haugesund-utsira", "Haugesund og Utsira", (1106, "Haugesund"), (1151, "Utsira")),
            Service("sauda-suldal", "Sauda og Suldal", (1135, "Sauda"), (1134, "Suldal")),
            Service("tysver", "Tysvær", (1146, "Tysvær")),
            Service("karmoy-bokn", "Karmøy og Bokn", (1149, "Karmøy"), (1145, "Bokn")),
        ],
        [
            new(new("p1a"), "Barnets vindu"), new(new("p1b"), "Zip-team"), new(new("p2a"), "Fosterhjem-sammen"), new(new("p2b"), "Prosjekt samvær"),
            new(new("p3"), "Sammen om å støtte barns utvikling i fosterhjem"), new(new("p4"), "Utvikling av eit robust fosterheimsarbeid"),
            new(new("p5"), "Den gode fosterheimen"), new(new("p6"), "Til fosterbarnets beste"),
        ]),
        new(new("soria"), "Læringsnettverket i Soria", Language.Bokmaal, [Service("soria-moria", "Soria og Moria", (9801, "Soria"), (9802, "Moria"))], []),
    ];

    private static DemoService Service(string id, string name, params (int Number, string Name)[] municipalities) =>
        new(new(id), name, [.. municipalities.Select(m => new DemoMunicipality(MunicipalityNumber.Parse($"{m.Number:D4}")!.Value, m.Name))]);
}

internal sealed record DemoService(ServiceId Id, string Name, ImmutableArray<DemoMunicipality> Municipalities);

internal sealed record DemoMunicipality(MunicipalityNumber Number, string Name);

internal sealed record DemoProject(ProjectId Id, string Name);
