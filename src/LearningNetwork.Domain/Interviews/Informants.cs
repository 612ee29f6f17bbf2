namespace LearningNetwork.Domain.Interviews;

/// <summary>Those who were asked, by what they are; never who.</summary>
public enum InformantKind
{
    Employees,
    UnitLeaders,
    TeamLeaders,
    Guardians,
    Youth,
}

/// <summary>Whose voice a finding is: words are computed for each by itself.</summary>
public enum Voice
{
    Employees,

    /// <summary>Leaders of units and of teams together.</summary>
    Leaders,

    Guardians,
    Youth,
}

/// <summary>How many of a kind were asked.</summary>
/// <param name="Interviews">In how many interviews, alone or in groups; null where that is not stated.</param>
public sealed record InformantCount(InformantKind Kind, int People, int? Interviews);

public static class Voices
{
    public static Voice Of(InformantKind kind) => kind switch
    {
        InformantKind.Employees => Voice.Employees,
        InformantKind.UnitLeaders or InformantKind.TeamLeaders => Voice.Leaders,
        InformantKind.Guardians => Voice.Guardians,
        _ => Voice.Youth,
    };

    /// <summary>How many with that voice were asked.</summary>
    public static int Asked(this IEnumerable<InformantCount> informants, Voice voice) =>
        informants.Where(one => Of(one.Kind) == voice).Sum(one => one.People);
}
