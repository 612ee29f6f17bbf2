namespace LearningNetwork.Domain.Products;

/// <summary>The eight areas of foster care on the treasure map, numbered as in 003 §3.2.</summary>
public enum Island
{
    ChildsNeedsAtTheCentre = 1,
    FollowUpOfTheChild = 2,
    FollowUpOfParents = 3,
    FollowUpOfTheFosterFamily = 4,
    ContactVisits = 5,
    Reunification = 6,
    Cooperation = 7,
    Recruitment = 8,
}
