using LearningNetwork.Storage.ReadModel.Workshops;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.Workshops;

/// <summary>Workshops, and what they gave to the report, as files.</summary>
internal static class WorkshopSheets
{
    public static readonly ListSheet<WorkshopRow> List = new("workshops", "workshops.title",
        new("field.heading", (row, _) => row.Title),
        new("list.held-on", (row, _) => row.HeldOn),
        new("cases.status", (row, t) => t.Say(row.Stands)),
        new("field.reportOn", (row, _) => row.ReportOn),
        new("list.took", (row, _) => row.Took),
        new("list.inputs", (row, _) => row.Inputs),
        new("list.owed", (row, _) => row.Owed),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));

    public static readonly ListSheet<ReportedInput> Reported = new("reported", "list.reported",
        new("field.chapter", (row, t) => t["input-chapter." + Choices.CodeOf(row.Chapter)]),
        new("field.tone", (row, t) => t["tone." + Choices.CodeOf(row.Tone)]),
        new("field.input", (row, _) => row.Body),
        new("list.workshop", (row, _) => row.WorkshopTitle),
        new("list.held-on", (row, _) => row.HeldOn),
        new("list.took", (row, _) => row.Took),
        new("field.used", (row, t) => row.Used is { } used ? t[used ? "workshop.used" : "workshop.not-used"] : null),
        new("list.because", (row, _) => row.Because));
}
