using LearningNetwork.Domain.Days;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Implementations.Implementation;

namespace LearningNetwork.Domain.Implementations;

/// <summary>How a plan is made, adjusted and followed.</summary>
internal static class PlanDecisions
{
    private const int MostPeople = 200;
    private const decimal MostHours = 5_000;

    public static Decision Make(Begun state, MakePlan command, Facts facts, DecisionContext context)
    {
        if (Fields.FirstOf(
                command.StartsOn < context.Today.AddYears(-1) || command.StartsOn > context.Today.AddYears(2) ? Refusals.NotAValue("planStart") : null,
                command.People is < 1 or > MostPeople ? Refusals.NotAValue("people") : null) is { } wrong)
            return wrong;
        var plan = PlanMaker.Make(
            command.StartsOn, command.People, facts.Of(new AboutProduct(state.As.Product))?.ResourceLevel, facts.Of(new AboutSupport(state.As.Product))?.Programme);
        if (state.Plan is { } before && before.StartsOn == plan.StartsOn && before.People == plan.People)
            return Decision.Nothing;
        return state.Plan is { IsBegun: true } ? ImplementationRefusals.PlanUnderWay : new PlanMade(plan);
    }

    public static Decision Adjust(Begun state, AdjustPlanLine command)
    {
        if (state.Plan is not { } plan || plan.IndexOf(command.Component, command.Number) is not (>= 0 and var index))
            return ImplementationRefusals.PlanLineUnknown;
        var line = plan.Lines[index];
        if (line == new PlanLine(command.Component, command.Number, command.Due, command.Hours, command.By, line.DoneOn))
            return Decision.Nothing;
        return Fields.FirstOf(
            line.DoneOn is not null ? ImplementationRefusals.PlanLineIsDone : null,
            Fields.OneOf<ResponsibleRole>("responsibleRole", command.By),
            command.Hours is < 0 or > MostHours ? Refusals.NotAValue("hoursSetAside") : null,
            command.Due < plan.StartsOn || command.Due > plan.EndsOn ? ImplementationRefusals.PlanBeyondTheYear(plan.StartsOn, plan.EndsOn) : null,
            NorwegianHolidays.IsWorkday(command.Due) ? null : ImplementationRefusals.NotAWorkday,
            index > 0 && command.Due < plan.Lines[index - 1].Due ? ImplementationRefusals.PlanOutOfOrder : null,
            index < plan.Lines.Count - 1 && command.Due > plan.Lines[index + 1].Due ? ImplementationRefusals.PlanOutOfOrder : null) is { } wrong
            ? wrong
            : new PlanLineAdjusted(command.Component, command.Number, command.Due, command.Hours, command.By);
    }

    public static Decision Do(Begun state, DoPlanLine command, DecisionContext context)
    {
        if (state.Plan is not { } plan || plan.IndexOf(command.Component, command.Number) is not (>= 0 and var index))
            return ImplementationRefusals.PlanLineUnknown;
        return plan.Lines[index].DoneOn switch
        {
            { } done when done == command.On => Decision.Nothing,
            { } => ImplementationRefusals.PlanLineIsDone,
            _ => FollowDecisions.Day(command.On, context) is { } wrong ? wrong : new PlanLineDone(command.Component, command.Number, command.On),
        };
    }
}
