using LearningNetwork.Domain.Networks;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.ReferenceData.Invented;

/// <summary>
/// A second network, all of it made up, so that it shows whether anything leaks from one network to another. No municipality in
/// Norway has a number that begins with 99.
/// </summary>
public static class InventedNetwork
{
    public static ReferenceNetwork Tables { get; } = new(
        "oyriket",
        "Øyriket læringsnettverk (oppdiktet)",
        Language.Bokmaal,
        "Statsforvalteren i Øyriket (oppdiktet)",
        Invented: true,
        [new("havakademiet", "Havakademiet (oppdiktet)", GuestKind.University)],
        [
            new("9901", "Månesund", "Øyriket"),
            new("9902", "Stjernvåg", "Øyriket"),
            new("9903", "Skyholmen", "Øyriket"),
            new("9904", "Tåkeneset", "Øyriket"),
        ],
        [],
        [
            new("manesund-stjernvag", "Månesund og Stjernvåg", "9901", "9902"),
            new("skyholmen", "Skyholmen", "9903"),
            new("takeneset", "Tåkeneset", "9904"),
        ],
        [
            new("oy1", "Ø1", "Fyrlykt (oppdiktet)", ["manesund-stjernvag", "skyholmen"], Guests: ["havakademiet"]),
            new("oy2", "Ø2", "Bryggeprosjektet (oppdiktet)", "takeneset"),
        ],
        InventedProducts.All);
}
