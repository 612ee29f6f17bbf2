using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>What would come of a file.</summary>
/// <param name="ToDo">Commands that something happens of, or would be refused.</param>
/// <param name="New">How many rows bring something new.</param>
/// <param name="Known">How many rows say what is known already.</param>
public sealed record Rehearsed(IReadOnlyList<PlannedRow> ToDo, IReadOnlyList<SheetProblem> Problems, int New, int Known);

/// <summary>
/// Decides every row by the very rules that will decide it, on what is stored now and on what earlier rows will have made of it, and keeps
/// nothing. So a file is taken as a whole or not at all: nothing of it is sent while one row would be refused.
/// </summary>
internal sealed class Rehearsal(IEventLog log, IFactSource facts, TimeProvider time)
{
    private const int AtOnce = 16;

    public async Task<Rehearsed> Of(IReadOnlyList<PlannedRow> rows, Actor actor, CancellationToken cancellation)
    {
        var given = rows.Select(row => row.Gives).OfType<(Question About, object Answer)>().GroupBy(one => one.About).ToDictionary(one => one.Key, one => one.First().Answer);
        var problems = rows.GroupBy(row => row.To).SelectMany(same => same.Skip(1).Select(row => new SheetProblem(row.Row, null, SheetRefusals.RowTwice(same.First().Row)))).ToList();
        var toDo = new List<PlannedRow>();
        foreach (var chunk in rows.Chunk(AtOnce))
        {
            var decided = await Task.WhenAll(chunk.Select(row => Decide(row, given, actor, cancellation)));
            foreach (var (row, decision) in chunk.Zip(decided))
            {
                if (decision is Decision.Refused refused)
                    problems.Add(new(row.Row, null, refused.Refusal));
                else if (decision is Decision.Accepted { Events.Count: > 0 })
                    toDo.Add(row);
            }
        }

        var changed = toDo.DistinctBy(row => row.Row).Count();
        return new(toDo, [.. Telling(problems)], changed, rows.DistinctBy(row => row.Row).Count() - changed);
    }

    /// <summary>By row, each once, whatever of the row it was said of; that something is not there says no more where the row is told already what it lacks.</summary>
    private static IEnumerable<SheetProblem> Telling(IEnumerable<SheetProblem> problems) =>
        from row in problems.Distinct().GroupBy(problem => problem.Row)
        orderby row.Key
        from problem in row
        where problem.Refusal != Refusals.NotFound || row.All(other => other.Refusal == Refusals.NotFound)
        select problem;

    private async Task<Decision> Decide(PlannedRow row, Dictionary<Question, object> given, Actor actor, CancellationToken cancellation)
    {
        var decider = Deciders.Of(row.To.Kind);
        var state = (await log.Load(decider, row.To, cancellation)).State;
        if (row.Left(state) is not { } command)
            return Decision.Nothing;
        var now = time.GetUtcNow();
        var context = new DecisionContext(row.To, actor, now, now.NorwegianDay());
        var answers = new Dictionary<Question, object?>();
        foreach (var question in decider.Needs(context, command))
            answers[question] = await facts.Answer(row.To.Network, question, cancellation) ?? given.GetValueOrDefault(question);
        return decider.Decide(state, command, new Facts(answers), context);
    }
}
