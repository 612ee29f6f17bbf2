using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Tests.Cohorts;

/// <summary>A product's queue, and a cohort opened from it.</summary>
internal static class CohortStories
{
    public static readonly ProjectId P3 = new("p3");
    public static readonly DateTimeOffset Noon = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly April = new(2024, 4, 1);
    public static readonly SharingRequestId OfVoss = Request("voss-herad");
    public static readonly SharingRequestId OfKvam = Request("kvam");
    public static readonly WrittenText Resources = WrittenText.Write("resources", "Utviklaren stiller to dagar", "nn", new TextSeed("t1", "s1")).Text!;

    public static readonly ProductFacts Card = new(
        new ProductId("modell"), "Modell", Recommendation.One, ResourceLevel.High, [P3], [], HasContact: true, Assessed: true, OwnSteps: []);

    public static readonly OpenCohort Open = new(April, InstructorRole.Developer, 5, Resources, null, [OfVoss, OfKvam]);
    public static readonly CohortOpened Opened = new(1, Noon, April, InstructorRole.Developer, 5, Resources.Ref, null, [P3], [OfVoss, OfKvam]);
    public static readonly TellHeld Held = new(1, new DateOnly(2024, 2, 20), "digital", 3, [new(OfVoss, 4, 1)]);
    public static readonly CohortHeld WasHeld = new(1, Noon, new DateOnly(2024, 2, 20), "digital", 3, [new(OfVoss, 4, 1)]);

    public static readonly Story Empty = Story.Of(CohortDecider.Decider, "modell").By(People.Coordinator).Knowing(Known(Waiting(OfVoss), Waiting(OfKvam)));

    public static SharingRequestId Request(string service, string product = "modell") => new(new(new(product), new(service)), 1);

    public static RequestFacts Waiting(SharingRequestId request) => new(request, CanJoinCohort: true, NeedsLevel: false);

    public static (Question, object?)[] Known(params ReadOnlySpan<RequestFacts> requests)
    {
        var known = new List<(Question, object?)> { (new AboutProduct(Card.Id), Card) };
        foreach (var request in requests)
            known.Add((new AboutRequest(request.Id), request));
        return [.. known];
    }
}
