using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Web.ReferenceData.Familielos;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.ReferenceData.Vestland;

/// <summary>Vestland's learning network as source 003 states it, with municipality numbers from the public list. Descriptions and reasons are ours.</summary>
public static class VestlandNetwork
{
    public static ReferenceNetwork Tables { get; } = new(
        "vestland",
        "Læringsnettverket i Vestland",
        Language.Nynorsk,
        "Statsforvalteren i Vestland",
        Invented: false,
        [
            new("bufdir", "Barne-, ungdoms- og familiedirektoratet (Bufdir)", GuestKind.Directorate),
            new("bufetat", "Bufetat", GuestKind.StateAgency),
            new("hvl", "Høgskulen på Vestlandet", GuestKind.University),
        ],
        VestlandMunicipalities.Present,
        VestlandMunicipalities.Former,
        VestlandServices.All,
        VestlandProjects.All,
        Products)
    {
        Parts = [.. TemplatesOfP6.All, .. ProductsOfP3.Templates],
        Beside = [FamilielosProject.Project],
        Learning = [FamilielosProject.Learning],
        WithWorkers = ["bomlo", "stord"],
        Relations = VestlandRelations.All,
        National = VestlandRelations.National,
        Supports = VestlandSupports.All,
        Interviews = VestlandSupports.Interviews,
        Priorities = VestlandThemes.Priorities,
        Challenges = VestlandThemes.Challenges,
    };

    private static ValueList<ReferenceProduct> Products =>
        [.. ProductsOfP1.All, .. ProductsOfP2.All, .. ProductsOfP3.All, .. ProductsOfP4AndP5.All, .. ProductsOfP6.All];
}
