using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Networks;

/// <summary>The steps that a level asks for in a network; taking into use always comes last and is not named.</summary>
public sealed record LevelSteps(ResourceLevel Level, ValueList<RoutineStep> Steps);

/// <summary>The numbers and steps that a network sets for itself.</summary>
/// <param name="AnswerDays">Days an owner has to answer a request before it is overdue.</param>
/// <param name="SmallestGroup">The fewest services that a figure about how it goes with products is shown for. Totals of self-assessments go by <see cref="SmallGroup.Fewest"/> alone: moved by a setting, two of them would tell one service's answer by the difference.</param>
/// <param name="Steps">The steps of each level, in the levels' order. A case keeps those it was opened with.</param>
public sealed record NetworkSettings(int AnswerDays, int SmallestGroup, ValueList<LevelSteps> Steps)
{
    /// <summary>A network may ask for more than the rule does, never for fewer.</summary>
    public const int LeastSmallestGroup = SmallGroup.Fewest;

    public const int MostSmallestGroup = 20, MostAnswerDays = 90;

    /// <summary>14 days, five services, and the steps of our reading of 003 §5 (all ours).</summary>
    public static NetworkSettings Usual { get; } = new(14, 5, SharingRoutine.UsualSteps);

    public static Refusal? Wrong(NetworkSettings settings) => Fields.FirstOf(
        settings.AnswerDays is < 1 or > MostAnswerDays ? NetworkRefusals.AnswerDaysOutOfRange : null,
        settings.SmallestGroup is < LeastSmallestGroup or > MostSmallestGroup ? NetworkRefusals.SmallestGroupOutOfRange : null,
        settings.Steps.Select(level => level.Level).SequenceEqual(Enum.GetValues<ResourceLevel>()) ? null : Refusals.NotAValue("steps"),
        Fields.AllOf("steps", settings.Steps.SelectMany(level => level.Steps)),
        settings.Steps.Any(level => level.Steps.Count == 0) ? NetworkRefusals.LevelWithoutSteps : null);

    /// <summary>The same with the steps of each level in the routine's order, each once, taking into use left out.</summary>
    public static NetworkSettings Ordered(NetworkSettings settings) => settings with
    {
        Steps = settings.Steps.OrderBy(level => level.Level)
            .Select(level => level with { Steps = level.Steps.Where(step => step != RoutineStep.InUse).Distinct().Order().ToValueList() })
            .ToValueList(),
    };
}
