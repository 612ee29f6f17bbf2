using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products.Assessing;

/// <summary>The working group's reviews, and what waits for one, for programs.</summary>
internal static class AssessingApi
{
    private const int MostItems = 500;

    public static void MapAssessingApi(this IEndpointRouteBuilder api)
    {
        api.MapApiPost("/products/{id}/reviews", Review).WithTags("Products").Needs(Right.ReviewProducts).WithName("reviewProduct").Produces<ProductDocument>()
            .WithSummary("The working group says what it holds of a product that is sent in. History is kept, and the latest counts.");
        api.MapApiGet("/assessments", Queue).WithTags("Products").Needs(Right.ReviewProducts).WithName("listAssessments").Produces<AssessmentList>()
            .WithSummary("What waits for the working group: not assessed, due for reassessment, stale.");
    }

    private static Task<IResult> Review(string id, JsonBody<ReviewBody> sent, ProductCaller product, Phrasebook texts, CancellationToken cancellation)
    {
        var (command, refusal) = ReviewCommands.Review(sent.Value, product.Today, texts.In(product.Caller.Person.Language)["review.own-source"], product.Language);
        return product.Send(id, (command, refusal), cancellation);
    }

    private static async Task<IResult> Queue(
        SignedIn person, AssessmentQueries assessments, TimeProvider clock, CancellationToken cancellation, int offset = 0, int limit = 100)
    {
        if (offset < 0)
            return new ApiProblem(Refusals.NotAValue("offset"));
        if (limit is < 1 or > MostItems)
            return new ApiProblem(Refusals.NotAValue("limit"));
        var found = await assessments.Queue(person.Actor.Network, clock.GetUtcNow().NorwegianDay(), offset, limit, cancellation);
        return TypedResults.Json(new AssessmentList([.. found.Select(Item)], found.Count == 0 ? 0 : found[0].Total), ApiJson.Options);
    }

    private static AssessmentItem Item(ToAssess one) => new(
        one.Id, one.Title, one.ReviewedOn is null ? "notAssessed" : one.Recommendation >= (int)Recommendation.Three ? "due" : "stale",
        one.SubmittedOn, one.ReviewedOn, one.Recommendation);
}
