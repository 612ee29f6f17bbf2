using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.Learning;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>The rules of conduct that a wheel's activities are meant for, for programs.</summary>
internal static class WheelConductApi
{
    public static void MapWheelConductApi(this IEndpointRouteBuilder api) => api.MapApiPost("/annual-wheels/{id}/activities/{activity}/conduct", Mark).WithTags("AnnualWheels")
        .Needs(Right.KeepWheels).WithName("markWheelActivityConduct").Produces(StatusCodes.Status204NoContent)
        .WithSummary("An owner marks which rules of conduct an activity is meant for; none takes the marks away.");

    private static async Task<IResult> Mark(string id, string activity, JsonBody<ConductBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        if (WheelId.Parse(id) is not { } wheel)
            return new ApiProblem(WheelRefusals.WheelUnknown);
        if (ActivityId.Parse(activity) is not { } key)
            return new ApiProblem(WheelRefusals.ActivityGone);
        var (rules, refusal) = ConductChoices.Read(sent.Value.Rules);
        return rules is null
            ? new ApiProblem(refusal!)
            : (await entities.Execute(wheel.In(caller.Network), new MarkActivityConduct(key, rules), caller.Sender, cancellation)).As(_ => TypedResults.NoContent());
    }
}
