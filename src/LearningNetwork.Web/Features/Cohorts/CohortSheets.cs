using LearningNetwork.Storage.ReadModel.Cohorts;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.Cohorts;

/// <summary>Joint training as files.</summary>
internal static class CohortSheets
{
    public static readonly ListSheet<CohortRow> Cohorts = new("cohorts", "cohorts.title",
        new("field.product", (row, _) => row.ProductTitle),
        new("cohort", (row, _) => row.Number),
        new("field.startsOn", (row, _) => row.StartsOn),
        new("field.instructor", (row, t) => t["instructor." + Choices.CodeOf(row.Instructor)]),
        new("field.places", (row, _) => row.Places),
        new("list.taken", (row, _) => row.Taken),
        new("list.held-on", (row, _) => row.HeldOn),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));

    public static readonly ListSheet<QueueRow> Queues = new("queues", "queues.title",
        new("field.product", (row, _) => row.ProductTitle),
        new("list.waiting", (row, _) => row.Waiting),
        new("cases.since", (row, _) => row.Since),
        new("list.id", (row, _) => row.Product));
}
