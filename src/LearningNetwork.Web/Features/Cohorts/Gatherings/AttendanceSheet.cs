using LearningNetwork.Domain;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Cohorts.Gatherings;

/// <summary>Attendance as a spreadsheet has it: a row a service, by its name or its id, with two counts.</summary>
internal static class AttendanceSheet
{
    private static readonly SheetColumn Service = new("implementations.service");
    private static readonly SheetColumn CaseWorkers = new("cohort.case-workers");
    private static readonly SheetColumn Leaders = new("cohort.leaders", Required: false);

    /// <summary>What was understood, and all that is wrong with it, row by row: an unknown service, one that stands twice, more than were invited.</summary>
    public static (IReadOnlyList<Attendance> Read, IReadOnlyList<string> LeftOut, IReadOnlyList<SheetProblem> Problems) Of(Sheet sheet, AttendanceModel model, Phrases t)
    {
        var (table, problems) = SheetTable.Of(sheet, [Service, CaseWorkers, Leaders], t);
        if (table is null)
            return ([], [], problems);
        var (read, wrong) = (new List<Attendance>(), new List<SheetProblem>());
        foreach (var line in table.Rows)
        {
            var row = table.Row(line, wrong);
            if (row.OneOf(Service, name => RequestOf(name, model)) is not { } request || row.Count(CaseWorkers) is not { } caseWorkers)
                continue;
            var came = new Attendance(request, caseWorkers, row.Count(Leaders) ?? 0);
            if (read.Any(one => one.Request == request))
                row.Refuse(Service, Refusals.NotAValue("attendance"));
            else if (!IsWithin(came, model))
                row.Refuse(CaseWorkers, CohortRefusals.AttendanceAboveInvited(request));
            else
                read.Add(came);
        }

        return (read, table.LeftOut, wrong);
    }

    private static SharingRequestId? RequestOf(string name, AttendanceModel model) => model.Services
        .Where(row => row.Asker == name.Trim() || ForgivingSearch.Fold(row.AskerName) == ForgivingSearch.Fold(name))
        .Select(row => SharingRequestId.Parse(row.Id)).FirstOrDefault();

    private static bool IsWithin(Attendance came, AttendanceModel model) =>
        model.Cohort.Cohort.Content.Invited.FirstOrDefault(one => one.Request == came.Request) is { } invited && came.CaseWorkers <= invited.CaseWorkers && came.Leaders <= invited.Leaders;
}
