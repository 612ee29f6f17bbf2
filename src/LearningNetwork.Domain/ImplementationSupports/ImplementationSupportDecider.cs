using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.ImplementationSupports.ImplementationSupport;

namespace LearningNetwork.Domain.ImplementationSupports;

/// <summary>The rules of the support for a product: its owners describe it, in names and numbers.</summary>
public static class ImplementationSupportDecider
{
    private const int MostAgeGroups = 10;
    private const int MostLines = 40;
    private const int MostSessions = 200;

    public static Decider<ImplementationSupport, ImplementationSupportCommand, ImplementationSupportEvent> Decider { get; } =
        new("implementation-support", new NotDescribed(), Needs, Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, ImplementationSupportCommand command) => [new AboutProduct(new(context.Self.Key))];

    private static Decision Decide(ImplementationSupport state, ImplementationSupportCommand command, Facts facts, DecisionContext context)
    {
        var (actor, product) = (context.Actor, facts.Of(new AboutProduct(new(context.Self.Key))));
        if (!actor.MayOrLoads(Right.ManageProducts) && !actor.May(Right.ManageNetwork))
            return Refusals.NotAllowed;
        if (product is null || !(product.Assessed || actor.Owns(product.Owners) || actor.IsProgram()))
            return Refusals.NotFound;
        if (!actor.IsProgram() && !actor.Owns(product.Owners))
            return Refusals.NotAllowed;
        return command switch
        {
            DescribeSupport c => Describe(state as Described, c),
            StateSuggestions c => Suggest(state as Described, c),
            _ => throw Faults.Undecided(state, command),
        };
    }

    private static Decision Describe(Described? state, DescribeSupport command)
    {
        var happened = new SupportDescribed(command.Programme, Lines(command.AgeGroups), Lines(command.Materials), command.SessionsPerFamily, command.Source?.Trim() ?? "");
        return Fields.FirstOf(
            command.Programme is { } programme ? TrainingProgramme.Wrong(programme) : null,
            WrongLines("ageGroups", happened.AgeGroups, MostAgeGroups),
            WrongLines("materials", happened.Materials, MostLines),
            command.SessionsPerFamily is < 1 or > MostSessions ? Refusals.NotAValue("sessionsPerFamily") : null,
            Fields.Name("source", command.Source)) is { } wrong
            ? wrong
            : happened == state?.As ? Decision.Nothing : happened;
    }

    private static Decision Suggest(Described? state, StateSuggestions command)
    {
        var suggestions = command.Suggestions.Select(one => new Suggestion(one.Number, one.Title?.Trim() ?? "", one.Gain?.Trim() ?? "")).ToValueList();
        var happened = new SuggestionsStated(suggestions, command.Source?.Trim() ?? "");
        return Fields.FirstOf(
            suggestions.Count > MostLines ? ImplementationSupportRefusals.TooManyLines("suggestions", MostLines) : null,
            suggestions.Index().Any(one => one.Item.Number != one.Index + 1) || suggestions.Count < (state?.Suggested?.Suggestions.Count ?? 0)
                ? ImplementationSupportRefusals.SuggestionsOutOfOrder : null,
            suggestions.Select(one => Fields.Name("suggestions", one.Title) ?? Fields.Name("suggestions", one.Gain)).FirstOrDefault(wrong => wrong is not null),
            Fields.Name("source", command.Source)) is { } refusal
            ? refusal
            : happened == state?.Suggested ? Decision.Nothing : happened;
    }

    private static ValueList<string> Lines(ValueList<string> lines) => lines.Select(line => line.Trim()).Where(line => line.Length > 0).Distinct().ToValueList();

    private static Refusal? WrongLines(string field, ValueList<string> lines, int most) => lines.Count > most
        ? ImplementationSupportRefusals.TooManyLines(field, most)
        : lines.Select(line => Fields.Name(field, line)).FirstOrDefault(wrong => wrong is not null);

    public static ImplementationSupport Evolve(ImplementationSupport state, ImplementationSupportEvent happened) => (state, happened) switch
    {
        (_, SupportDescribed e) => new Described(e, (state as Described)?.Suggested),
        (_, SuggestionsStated e) => new Described((state as Described)?.As, e),
        _ => throw Faults.CannotFollow(state, happened),
    };
}
