using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Spreadsheets;

namespace LearningNetwork.Web.Features.Cohorts.Gatherings;

/// <summary>One gathering of a cohort, for whoever runs it.</summary>
public sealed record AttendanceModel(CohortModel Cohort, Gathering Gathering, FormState Form)
{
    public string Address => $"/cohorts/{Cohort.Row.Id}/gatherings/{Gathering.Number}";

    /// <summary>Those in the cohort that were invited, or for whom nothing is said.</summary>
    public IEnumerable<CaseRow> Services => Cohort.Requests.Where(Cohort.IsIn);

    public Attendance? InvitedOf(CaseRow row) => Cohort.Cohort.Content.Invited.FirstOrDefault(one => one.Request.Value == row.Id);
}

/// <summary>Attendance as it was read of a spreadsheet; or what is wrong with the file.</summary>
public sealed record AttendanceImportModel(AttendanceModel Gathering, string Name, Sheet? Sheet, IReadOnlyList<SheetProblem> Problems, IReadOnlyList<Attendance> Read, IReadOnlyList<string> LeftOut)
{
    public string NameOf(SharingRequestId request) => Gathering.Cohort.Requests.First(row => row.Id == request.Value).AskerName;
}
