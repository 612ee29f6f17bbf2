namespace LearningNetwork.Domain;

/// <summary>
/// What matters most to children and young people in what a municipality does for them (004): four rules of conduct (kjøreregler). They
/// are a lens on what is tried and made, never a score.
/// </summary>
public enum ConductRule
{
    /// <summary>The child is listened to, and what it says is used.</summary>
    ChildsVoice,

    /// <summary>The whole family and its life are seen, not the child alone.</summary>
    WholeFamily,

    /// <summary>Those it concerns know what will happen.</summary>
    Predictability,

    /// <summary>Help comes quickly, whoever is responsible for it.</summary>
    Cooperation,
}

public static class ConductRules
{
    /// <summary>Each once, in the rules' own order.</summary>
    public static ValueList<ConductRule> Ordered(ValueList<ConductRule> rules) => rules.Distinct().Order().ToValueList();
}
