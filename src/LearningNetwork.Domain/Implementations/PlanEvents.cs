namespace LearningNetwork.Domain.Implementations;

/// <summary>A plan was made, or made anew before anything in it was done.</summary>
public sealed record PlanMade(ImplementationPlan Plan) : ImplementationEvent;

/// <summary>The service moved something in its plan, or set aside another time for it.</summary>
public sealed record PlanLineAdjusted(PlanComponent Component, int Number, DateOnly Due, decimal Hours, ResponsibleRole By) : ImplementationEvent;

public sealed record PlanLineDone(PlanComponent Component, int Number, DateOnly On) : ImplementationEvent;

/// <param name="People">How many are to be trained, 1 to 200.</param>
public sealed record MakePlan(DateOnly StartsOn, int People) : ImplementationCommand;

public sealed record AdjustPlanLine(PlanComponent Component, int Number, DateOnly Due, decimal Hours, ResponsibleRole By) : ImplementationCommand;

public sealed record DoPlanLine(PlanComponent Component, int Number, DateOnly On) : ImplementationCommand;
