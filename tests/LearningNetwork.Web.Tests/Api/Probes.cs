using LearningNetwork.Domain.Access;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Tests.Api;

/// <summary>Endpoints of the tests' own, so that the frame can be asked what no capability does.</summary>
internal static class Probes
{
    public static void Map(WebApplication app)
    {
        var api = app.MapGroup("/api/v1/probe").Needs(Right.SeeCatalogue);
        api.MapGet("/fault", string () => throw new InvalidOperationException("the secret inside"));
        api.MapPost("/echo", (ApiCaller caller, JsonBody<Body> body) => new Answer.Done(7, null).As(_ => TypedResults.Ok(Said(caller, body.Value))))
            .WithSummary("Says what it heard").Produces<Heard>();
        app.MapGet("/probe/page", () => TypedResults.Text("page")).NeedsSignIn();
        app.MapGet("/probe/fault", string () => throw new InvalidOperationException("the secret inside")).NeedsSignIn();
    }

    private static Heard Said(ApiCaller caller, Body body) =>
        new(body.Name, body.Role, caller.Sender.Id.Value, caller.Sender.ExpectedVersion, caller.TextLanguage.Code, caller.Actor.Person.Value);

    public sealed record Body(string? Name, int? Count, Role? Role);

    public sealed record Heard(string? Name, Role? Role, string CommandId, int? Version, string Language, string Person);
}
