using LearningNetwork.Domain;

namespace LearningNetwork.Web.ReferenceData.Vestland;

/// <summary>The municipalities whose services take part (003 §3), in Vestland and Rogaland, with their official numbers.</summary>
internal static class VestlandMunicipalities
{
    private static readonly DateOnly MergersOf2020 = new(2020, 1, 1);

    public static ValueList<ReferenceMunicipality> Present { get; } =
    [
        new("4601", "Bergen", "Vestland"),
        new("4611", "Etne", "Vestland"),
        new("4612", "Sveio", "Vestland"),
        new("4613", "Bømlo", "Vestland"),
        new("4614", "Stord", "Vestland"),
        new("4615", "Fitjar", "Vestland"),
        new("4618", "Ullensvang", "Vestland"),
        new("4621", "Voss herad", "Vestland"),
        new("4622", "Kvam", "Vestland"),
        new("4624", "Bjørnafjorden", "Vestland"),
        new("4626", "Øygarden", "Vestland"),
        new("4627", "Askøy", "Vestland"),
        new("4631", "Alver", "Vestland"),
        new("4634", "Masfjorden", "Vestland"),
        new("4635", "Gulen", "Vestland"),
        new("4647", "Sunnfjord", "Vestland"),
        new("4648", "Bremanger", "Vestland"),
        new("1106", "Haugesund", "Rogaland"),
        new("1134", "Suldal", "Rogaland"),
        new("1135", "Sauda", "Rogaland"),
        new("1145", "Bokn", "Rogaland"),
        new("1146", "Tysvær", "Rogaland"),
        new("1149", "Karmøy", "Rogaland"),
        new("1151", "Utsira", "Rogaland"),
        new("1160", "Vindafjord", "Rogaland"),
    ];

    /// <summary>Source 004 is of the time when these three became one.</summary>
    public static ValueList<FormerMunicipality> Former { get; } =
    [
        new("1245", "Sund", "Hordaland", Into: "4626", MergersOf2020),
        new("1246", "Fjell", "Hordaland", Into: "4626", MergersOf2020),
        new("1259", "Øygarden", "Hordaland", Into: "4626", MergersOf2020),
    ];
}
