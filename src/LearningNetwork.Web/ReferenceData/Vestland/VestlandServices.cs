using LearningNetwork.Domain;

namespace LearningNetwork.Web.ReferenceData.Vestland;

/// <summary>The child welfare services of 003 §3. Four serve two municipalities each; the host is not stated, so the first named stands as host.</summary>
internal static class VestlandServices
{
    public static ValueList<ReferenceService> All { get; } =
    [
        new("alver", "Alver", "4631"),
        new("askoy", "Askøy", "4627"),
        new("bergen", "Bergen", "4601"),
        new("bjornafjorden", "Bjørnafjorden", "4624"),
        new("bomlo", "Bømlo", "4613"),
        new("bremanger", "Bremanger", "4648"),
        new("etne-vindafjord", "Etne og Vindafjord", "4611", "1160"),
        new("fitjar", "Fitjar", "4615"),
        new("gulen", "Gulen", "4635"),
        new("haugesund-utsira", "Haugesund og Utsira", "1106", "1151"),
        new("karmoy-bokn", "Karmøy og Bokn", "1149", "1145"),
        new("kvam", "Kvam", "4622"),
        new("masfjorden", "Masfjorden", "4634"),
        new("oygarden", "Øygarden", "4626"),
        new("sauda-suldal", "Sauda og Suldal", "1135", "1134"),
        new("stord", "Stord", "4614"),
        new("sunnfjord", "Sunnfjord", "4647"),
        new("sveio", "Sveio", "4612"),
        new("tysvaer", "Tysvær", "1146"),
        new("ullensvang", "Ullensvang", "4618"),
        new("voss-herad", "Voss herad", "4621"),
    ];
}
