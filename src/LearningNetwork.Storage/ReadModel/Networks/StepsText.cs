using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Networks;

/// <summary>A network's steps as one column: <c>Low plan;Moderate introduction plan;…</c>, read as a whole and never asked about.</summary>
internal static class StepsText
{
    public static string Of(ValueList<LevelSteps> steps) =>
        string.Join(';', steps.Select(level => string.Join(' ', level.Steps.Select(step => step.Code()).Prepend(level.Level.ToString()))));

    public static ValueList<LevelSteps> Parse(string text) => text.Split(';').Select(Level).ToValueList();

    private static LevelSteps Level(string text)
    {
        var words = text.Split(' ');
        return new(Enum.Parse<ResourceLevel>(words[0]), words.Skip(1).Select(RoutineStepNames.Parse).OfType<RoutineStep>().ToValueList());
    }
}
