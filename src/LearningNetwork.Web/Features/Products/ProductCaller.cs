using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Features.Products;

/// <summary>Sends a command to a product on behalf of a program, and answers with the product as it then is.</summary>
internal sealed record ProductCaller(ApiCaller Caller, IEntities Entities, ProductQueries Products, DateOnly Today)
{
    public Language Language => Caller.TextLanguage;

    public Actor Actor => Caller.Actor;

    /// <summary>Called by the framework for a handler's parameter.</summary>
    public static async ValueTask<ProductCaller?> BindAsync(HttpContext context)
    {
        var services = context.RequestServices;
        return new(
            (await ApiCaller.BindAsync(context))!,
            services.GetRequiredService<IEntities>(),
            services.GetRequiredService<ProductQueries>(),
            services.GetRequiredService<TimeProvider>().GetUtcNow().NorwegianDay());
    }

    public async Task<IResult> Send(string id, (ProductCommand? Command, Refusal? Refusal) made, CancellationToken cancellation)
    {
        if (ProductId.Parse(id) is not { } product)
            return new ApiProblem(Refusals.NotFound);
        if (made.Command is not { } command)
            return new ApiProblem(made.Refusal!);
        var answer = await Entities.Execute(ProductDecider.Decider.In(Caller.Network, product.Value), command, Caller.Sender, cancellation);
        return answer is Answer.Done done && await Products.Find(Caller.Network, ProductVisibility.Of(Actor), product, cancellation) is { } found
            ? TypedResults.Json(ProductDocument.Of(found, Actor), ProductJson.Written.ProductDocument).WithVersion(done.Version)
            : answer.As(_ => TypedResults.NoContent());
    }
}
