using LearningNetwork.Domain;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>What was found in a sheet before anything of it is taken in.</summary>
/// <param name="Rehearsed">What would come of it; null where something is wrong.</param>
/// <param name="LeftOut">Headings of columns that nobody asked for.</param>
internal sealed record LookedThrough(Rehearsed? Rehearsed, IReadOnlyList<string> LeftOut, IReadOnlyList<SheetProblem> Problems);

/// <summary>Looks through a sheet as it will be taken in, for pages and programs alike: as a whole or not at all.</summary>
internal sealed class Imports(ImportFile file, Rehearsal rehearsal)
{
    public async Task<LookedThrough> LookThrough(ImportKind kind, Sheet sheet, Actor actor, Phrases t, CancellationToken cancellation)
    {
        var (rows, leftOut, problems) = await file.Read(kind, sheet, actor, t, cancellation);
        if (problems.Count > 0 || rows.Count == 0)
            return new(null, leftOut, problems.Count > 0 ? problems : [SheetProblem.OfFile(SheetRefusals.NoRows)]);
        var rehearsed = await rehearsal.Of(rows, actor, cancellation);
        return rehearsed.Problems.Count > 0 ? new(null, leftOut, rehearsed.Problems) : new(rehearsed, leftOut, []);
    }
}
