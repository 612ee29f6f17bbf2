using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Web.ReferenceData.Vestland;

/// <summary>What the working group put first (003 §6), and the state of the field it saw that against (003 §1.3–1.4). The words are ours, and so is on which islands each lies.</summary>
internal static class VestlandThemes
{
    public static ValueList<NetworkTheme> Priorities { get; } =
    [
        new("Følgje opp foreldre etter at barnet er flytta", [Island.FollowUpOfParents, Island.Reunification]),
        new("Finne fosterheimar når ingen i familie eller nettverk kan", [Island.Recruitment]),
    ];

    public static ValueList<NetworkTheme> Challenges { get; } =
    [
        new("Fosterheimane veit ikkje kva vilkår dei kan rekne med", [Island.FollowUpOfTheFosterFamily]),
        new("Barna som ventar på fosterheim, treng meir enn før", [Island.ChildsNeedsAtTheCentre]),
        new("Kva som skal til for å vere fosterheim, har endra seg", [Island.Recruitment]),
        new("Barn og fosterheimar blir ikkje følgde godt nok opp", [Island.FollowUpOfTheChild, Island.FollowUpOfTheFosterFamily]),
        new("Vi veit for lite om barna som ventar", [Island.ChildsNeedsAtTheCentre]),
        new("Bufetat og kommunane er ikkje samde om kva barnet treng når hjelp blir beden om", [Island.Cooperation]),
        new("Leitinga i familie og nettverk er tilfeldig og utan fast metode", [Island.Recruitment]),
        new("Vegen til vaksenlivet er brattare for unge som har hatt tiltak", [Island.FollowUpOfTheChild]),
        new("Foreldre står for mykje åleine når barnet er flytta", [Island.FollowUpOfParents]),
        new("Barnet har to familiar, og vi ser oftast berre den eine", [Island.FollowUpOfParents, Island.ContactVisits, Island.Cooperation]),
    ];
}
