using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Web.ReferenceData.Invented;

/// <summary>Three made-up products whose axes differ in every way, maturity stated among them, which 003 does for none; one is open to other networks.</summary>
internal static class InventedProducts
{
    public static ValueList<ReferenceProduct> All { get; } =
    [
        new()
        {
            Id = "fyrlykta", Title = "Fyrlykta (oppdiktet)", Kind = ProductKind.Handbook, Projects = ["oy1"],
            Contacts = [new("skyholmen", ContactRole.Developer)],
            Description = "Oppdiktet: en håndbok om å finne fram i tåke.",
            Source = "Oppdiktet rapport, side 1", Islands = [Island.ChildsNeedsAtTheCentre], Recommendation = Recommendation.Two, Level = ResourceLevel.Low,
            Maturity = Maturity.Gold,
            Reasons = "Oppdiktet: lyser langt.",
        },
        new()
        {
            Id = "tidevannskalenderen", Title = "Tidevannskalenderen (oppdiktet)", Kind = ProductKind.Template, Projects = ["oy1", "oy2"],
            Contacts = [new("takeneset", ContactRole.ProjectLead)],
            Description = "Oppdiktet: en kalender for hva som skal skje når vannet stiger og synker.",
            Source = "Oppdiktet rapport, side 2", Islands = [Island.ContactVisits, Island.Reunification], Recommendation = Recommendation.Three, Level = null,
            Maturity = Maturity.Silver, SaidUnderTrial = true,
            Reasons = "Oppdiktet: bør prøves gjennom et helt år.",
        },
        new()
        {
            Id = "bryggesamlingen", Title = "Bryggesamlingen (oppdiktet)", Kind = ProductKind.Gathering, Projects = ["oy2"],
            Contacts = [new("takeneset", ContactRole.ProjectContact)],
            Description = "Oppdiktet: en samling på brygga for hele familien.",
            Source = "Oppdiktet rapport, side 3", Islands = [Island.Cooperation], Recommendation = Recommendation.One, Level = ResourceLevel.High,
            Reasons = "Oppdiktet: samler øyene.", Opened = true,
        },
    ];
}
