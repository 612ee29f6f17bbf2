using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Networks;

/// <summary>The network's guests, for programs.</summary>
internal static class GuestApi
{
    public static void MapGuestApi(this IEndpointRouteBuilder api)
    {
        var guests = api.MapGroup("/network/guests").WithTags("Network").Needs(Right.ManageNetwork);
        guests.MapApiGet("", All).WithName("listGuests").Produces<GuestList>().WithSummary("The guests of the coordinator's network, by name.");
        guests.MapApiPost("", Admit).WithName("admitGuest").Produces<GuestList>().WithSummary("The coordinator admits a body as a guest.");
        guests.MapApiPost("/services", AdmitService).WithName("admitService").Produces<GuestList>()
            .WithSummary("The coordinator admits a service of another network, found by the number of a municipality that it serves; network is needed only where several networks have one.");
        guests.MapApiPost("/release", Release).WithName("releaseGuest").Produces<GuestList>()
            .WithSummary("The guest leaves the network: it can be made party to nothing more, and keeps its name in what it is party to.");
    }

    private static async Task<IResult> All(SignedIn person, GuestQueries guests, CancellationToken cancellation) => await Shown(person.Actor.Network, guests, cancellation);

    private static async Task<IResult> Admit(JsonBody<GuestBody> sent, ApiCaller caller, GuestQueries guests, IEntities entities, CancellationToken cancellation)
    {
        var (command, refusal) = GuestCommands.Admit(sent.Value.Id, sent.Value.Name, sent.Value.Kind);
        return command is null ? new ApiProblem(refusal!) : await Send(command, caller, guests, entities, cancellation);
    }

    private static async Task<IResult> AdmitService(JsonBody<ServiceElsewhereBody> sent, ApiCaller caller, GuestQueries guests, IEntities entities, CancellationToken cancellation)
    {
        var (number, badNumber) = Sent.Value<MunicipalityNumber>("municipality", sent.Value.Municipality);
        var (network, badNetwork) = Sent.Optional<NetworkId>("network", sent.Value.Network);
        if ((badNumber ?? badNetwork) is { } refusal)
            return new ApiProblem(refusal);
        var found = (await guests.ServicesElsewhere(caller.Network, number, cancellation)).Where(one => network is null || one.Network == network.Value.Value).ToList();
        return found switch
        {
            [] => new ApiProblem(MunicipalityRefusals.UnknownMunicipality(number)),
            [var only] => await Send(new AdmitService(new(new(only.Network), new(only.Service))), caller, guests, entities, cancellation),
            _ => new ApiProblem(Refusals.Required("network")),
        };
    }

    private static async Task<IResult> Release(JsonBody<ReleasedBody> sent, ApiCaller caller, GuestQueries guests, IEntities entities, CancellationToken cancellation)
    {
        var (command, refusal) = GuestCommands.Release(sent.Value.Guest);
        return command is null ? new ApiProblem(refusal!) : await Send(command, caller, guests, entities, cancellation);
    }

    private static async Task<IResult> Send(NetworkCommand command, ApiCaller caller, GuestQueries guests, IEntities entities, CancellationToken cancellation)
    {
        var answer = await entities.Execute(NetworkDecider.Decider.In(caller.Network, caller.Network.Value), command, caller.Sender, cancellation);
        return answer is Answer.Done ? await Shown(caller.Network, guests, cancellation) : answer.As(_ => TypedResults.NoContent());
    }

    private static async Task<IResult> Shown(NetworkId network, GuestQueries guests, CancellationToken cancellation) =>
        TypedResults.Json(new GuestList([.. (await guests.All(network, cancellation)).Select(GuestItem.Of)]), ApiJson.Options);
}

/// <param name="Id">Its key; made of the name where left out.</param>
/// <param name="Kind"><c>directorate</c>, <c>stateAgency</c>, <c>university</c> or <c>other</c>.</param>
internal sealed record GuestBody(string? Id, string? Name, string? Kind);

/// <param name="Municipality">The official number of a municipality that the service serves.</param>
/// <param name="Network">The key of the service's network; needed only where several have a service for the municipality.</param>
internal sealed record ServiceElsewhereBody(string? Municipality, string? Network);

/// <param name="Guest">The guest's key in the network.</param>
internal sealed record ReleasedBody(string? Guest);

internal sealed record GuestList(IReadOnlyList<GuestItem> Items);

/// <param name="Kind"><c>directorate</c>, <c>stateAgency</c>, <c>university</c>, <c>other</c>, or <c>service</c> of another network.</param>
/// <param name="Home">The name of the network that a service is at home in; else null.</param>
internal sealed record GuestItem(string Id, string Name, string Kind, string? Home)
{
    public static GuestItem Of(GuestRow guest) => new(guest.Id, guest.Name, Choices.CodeOf(guest.Kind), guest.HomeName);
}
