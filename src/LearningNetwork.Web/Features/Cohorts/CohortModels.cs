using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Cohorts;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.Cohorts;

/// <summary>The cohorts there are, and for the coordinator the queues that one may be opened from.</summary>
/// <param name="Queues">Null for those who open none.</param>
public sealed record CohortsModel(IReadOnlyList<CohortRow> Cohorts, IReadOnlyList<QueueRow>? Queues);

/// <summary>Those who wait for a product, and the form that opens a cohort from them.</summary>
/// <param name="Programme">How it is taught; what joint training takes is reckoned from it.</param>
/// <param name="AskLevel">Nobody has stated what the product takes, so whoever opens the cohort says it.</param>
public sealed record QueueModel(ProductFacts Product, IReadOnlyList<CaseRow> Waiting, bool AskLevel, FormState Form, TrainingProgramme Programme)
{
    /// <summary>A queue for joint training; else requests to an owner that can be joined.</summary>
    public bool IsJointTraining => SharingRoutine.HandlingOf(Product.Recommendation) == Handling.JointTraining || Waiting.Any(row => row.Handling == nameof(Handling.JointTraining));
}

/// <summary>A cohort as one reader sees it.</summary>
/// <param name="Requests">Those chosen for it that the reader may see.</param>
public sealed record CohortModel(Actor Reader, CohortView Cohort, IReadOnlyList<CaseRow> Requests, FormState Form)
{
    public CohortRow Row => Cohort.Row;

    /// <summary>Whether the reader may tell what was held: the coordinator, and whoever leads an owner.</summary>
    public bool MayTell => Reader.May(Right.CoordinateRequests) || (Reader.May(Right.AnswerRequests) && Reader.LeadsAnyOf(Cohort.Content.Owners));

    /// <summary>Those for whom something is still to be held.</summary>
    public IEnumerable<CaseRow> ToBeHeld => Requests.Where(row =>
        row.Cohort == Row.Id && row.WaitsFor is nameof(WaitsFor.Coordinator) or nameof(WaitsFor.Giver) && RoutineStepNames.Parse(row.CurrentStep) is { } step && Together.IsHeldTogether(step));

    /// <summary>Those in it that the reader may not see, since their requests are their own.</summary>
    public int Others => Row.Taken - Requests.Count(IsIn);

    /// <summary>In the cohort, and not withdrawn from it since.</summary>
    public bool IsIn(CaseRow row) => row.Cohort == Row.Id && row.Status is not ("withdrawn" or "declined");
}
