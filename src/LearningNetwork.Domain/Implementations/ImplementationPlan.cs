namespace LearningNetwork.Domain.Implementations;

/// <summary>What a plan is made of, in the order that it is done (ours, after 002 §4.4 and 003 §6).</summary>
public enum PlanComponent
{
    /// <summary>Leaders decide, and say so to everyone.</summary>
    Anchoring,

    /// <summary>A fixed time in the week, for those who are to use it.</summary>
    TimeSetAside,

    /// <summary>Materials are at hand.</summary>
    Materials,

    /// <summary>The developer shows it.</summary>
    Introduction,

    /// <summary>A gathering of the training; there may be several.</summary>
    Gathering,

    /// <summary>The first families, cases or days that it is used.</summary>
    FirstUse,

    /// <summary>Guidance in a group, once the training is over.</summary>
    Guidance,

    /// <summary>Somebody keeps the competence when people move on.</summary>
    CompetenceKept,

    /// <summary>What it has come to.</summary>
    Evaluation,
}

/// <summary>One thing to be done.</summary>
/// <param name="Number">Which of its kind, from 1.</param>
/// <param name="Due">A workday.</param>
/// <param name="Hours">How much time is recommended for it at the service, for all who take part together.</param>
/// <param name="By">Who answers for it, by role.</param>
/// <param name="DoneOn">Null until it is done.</param>
public sealed record PlanLine(PlanComponent Component, int Number, DateOnly Due, decimal Hours, ResponsibleRole By, DateOnly? DoneOn);

/// <summary>A service's plan for bringing a product into use: in order, on workdays, within a year.</summary>
/// <param name="StartsOn">The first day it may begin.</param>
/// <param name="People">How many are to be trained; the recommended time follows from it.</param>
public sealed record ImplementationPlan(DateOnly StartsOn, int People, ValueList<PlanLine> Lines)
{
    /// <summary>The last day that anything in it may be due.</summary>
    public DateOnly EndsOn => StartsOn.AddYears(1);

    public bool IsBegun => Lines.Any(line => line.DoneOn is not null);

    public int IndexOf(PlanComponent component, int number)
    {
        for (var index = 0; index < Lines.Count; index++)
        {
            if (Lines[index].Component == component && Lines[index].Number == number)
                return index;
        }

        return -1;
    }

    internal ImplementationPlan With(PlanComponent component, int number, Func<PlanLine, PlanLine> changed) =>
        this with { Lines = Lines.Select(line => line.Component == component && line.Number == number ? changed(line) : line).ToValueList() };
}
