using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.Products;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Networks;

/// <summary>The network and what it has set for itself, for programs.</summary>
internal static class NetworkApi
{
    public static void MapNetworkApi(this IEndpointRouteBuilder api)
    {
        var network = api.MapGroup("/network").WithTags("Network");
        network.MapApiGet("", Get).Needs(Right.SeeCatalogue).WithName("getNetwork").WithSummary("The reader's network: its settings, priorities and challenges.").Produces<NetworkJson>();
        network.MapApiPut("/settings", Change).Needs(Right.ManageNetwork).WithName("changeNetworkSettings").WithSummary("Changes the days to answer, the smallest group or the steps of levels; what is left out stays.").Produces<NetworkJson>();
        network.MapApiPut("/priorities", Priorities).Needs(Right.ManageNetwork).WithName("statePriorities").WithSummary("States the whole list of priorities.").Produces<NetworkJson>();
        network.MapApiPut("/challenges", Challenges).Needs(Right.ManageNetwork).WithName("stateChallenges").WithSummary("States the whole list of challenges.").Produces<NetworkJson>();
    }

    private static Task<IResult> Get(SignedIn person, NetworkQueries networks, CancellationToken cancellation) => Shown(person.Actor.Network, networks, cancellation);

    private static async Task<IResult> Change(JsonBody<SettingsBody> sent, ApiCaller caller, NetworkQueries networks, IEntities entities, CancellationToken cancellation)
    {
        var (steps, refusal) = StepsOf(sent.Value.Steps);
        if (refusal is not null)
            return new ApiProblem(refusal);
        return await Send(new ChangeSettings(sent.Value.AnswerDays, sent.Value.SmallestGroup, steps), caller, networks, entities, cancellation);
    }

    private static Task<IResult> Priorities(JsonBody<ThemesBody> sent, ApiCaller caller, NetworkQueries networks, IEntities entities, CancellationToken cancellation) =>
        State(ThemeKind.Priority, sent.Value, caller, networks, entities, cancellation);

    private static Task<IResult> Challenges(JsonBody<ThemesBody> sent, ApiCaller caller, NetworkQueries networks, IEntities entities, CancellationToken cancellation) =>
        State(ThemeKind.Challenge, sent.Value, caller, networks, entities, cancellation);

    private static Task<IResult> State(ThemeKind kind, ThemesBody body, ApiCaller caller, NetworkQueries networks, IEntities entities, CancellationToken cancellation)
    {
        if (body.Items is null)
            return Task.FromResult<IResult>(new ApiProblem(Refusals.Required("items")));
        var themes = body.Items.Select(theme => new NetworkTheme(theme.Title ?? "", (theme.Islands ?? []).Select(island => (Island)island).ToValueList()));
        return Send(new StateThemes(kind, themes.ToValueList()), caller, networks, entities, cancellation);
    }

    private static async Task<IResult> Send(NetworkCommand command, ApiCaller caller, NetworkQueries networks, IEntities entities, CancellationToken cancellation)
    {
        var answer = await entities.Execute(NetworkDecider.Decider.In(caller.Network, caller.Network.Value), command, caller.Sender, cancellation);
        return answer is Answer.Done ? await Shown(caller.Network, networks, cancellation) : answer.As(_ => TypedResults.NoContent());
    }

    private static async Task<IResult> Shown(NetworkId network, NetworkQueries networks, CancellationToken cancellation) =>
        await networks.Find(network, cancellation) is { } row
            ? TypedResults.Json(NetworkJson.Of(row, await networks.Themes(network, cancellation)), ApiJson.Options).WithVersion(row.Version)
            : new ApiProblem(Refusals.NotFound);

    /// <summary>Levels by their names, e.g. <c>{ "low": ["plan"], … }</c>; all of them where any is named.</summary>
    private static (ValueList<LevelSteps>? Steps, Refusal? Refusal) StepsOf(IReadOnlyDictionary<string, IReadOnlyList<string>?>? sent)
    {
        if (sent is null)
            return (null, null);
        var steps = new List<LevelSteps>();
        foreach (var (level, codes) in sent)
        {
            var named = codes?.Select(RoutineStepNames.Parse).ToList() ?? [null];
            if (AxisCodes.Parse<ResourceLevel>(level, AxisCodes.Code) is not { Value: { } known } || named.Contains(null))
                return (null, Refusals.NotAValue("steps"));
            steps.Add(new(known, named.OfType<RoutineStep>().ToValueList()));
        }

        return (steps.ToValueList(), null);
    }
}

/// <param name="AnswerDays">1 to 90.</param>
/// <param name="SmallestGroup">5 to 20.</param>
/// <param name="Steps">The steps of each level; taking into use comes last and need not be named.</param>
internal sealed record SettingsBody(int? AnswerDays, int? SmallestGroup, IReadOnlyDictionary<string, IReadOnlyList<string>?>? Steps);

internal sealed record ThemesBody(IReadOnlyList<ThemeJson>? Items);

/// <param name="Islands">1 to 8; none where it concerns all of the map.</param>
internal sealed record ThemeJson(string? Title, IReadOnlyList<int>? Islands);

/// <param name="Language">The language that its pages open in, and its themes are written in.</param>
/// <param name="Office">The county governor's office that leads it.</param>
internal sealed record NetworkJson(
    string Id, string Name, string Language, string Office, int AnswerDays, int SmallestGroup, IReadOnlyDictionary<string, IReadOnlyList<string>> Steps,
    IReadOnlyList<ThemeJson> Priorities, IReadOnlyList<ThemeJson> Challenges)
{
    public static NetworkJson Of(NetworkRow row, IReadOnlyList<ThemeRow> themes) => new(
        row.Network, row.Name, row.Language, row.Office, row.AnswerDays, row.SmallestGroup,
        row.Settings.Steps.ToDictionary(level => level.Level.Code(), level => (IReadOnlyList<string>)[.. level.Steps.Select(step => step.Code())]),
        Of(themes, ThemeKind.Priority), Of(themes, ThemeKind.Challenge));

    private static List<ThemeJson> Of(IReadOnlyList<ThemeRow> themes, ThemeKind kind) =>
        [.. themes.Where(theme => theme.Kind == kind.ToString()).Select(theme => new ThemeJson(theme.Title, [.. theme.Islands.Select(island => (int)island)]))];
}
