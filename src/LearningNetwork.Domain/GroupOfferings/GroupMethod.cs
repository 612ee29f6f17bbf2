namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>What a group is run by (003 §5.7.1).</summary>
public enum GroupMethod
{
    /// <summary>TBO-F.</summary>
    TboF,

    TryggBase,

    Pmto,

    Cos,

    Efst,

    /// <summary>A guidance group of no particular programme (generell veiledningsgruppe).</summary>
    GuidanceGroup,
}
