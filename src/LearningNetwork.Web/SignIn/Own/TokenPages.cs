using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.SignIn.Own;

/// <summary>A person's tokens for programs: made with an end, shown once, ended at any time.</summary>
internal static class TokenPages
{
    public const string Path = "/account/tokens";

    /// <summary>How many days a token may live; the first is offered.</summary>
    public static readonly int[] Lives = [90, 30, 365];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var tokens = routes.MapGroup(Path).NeedsSignIn();
        tokens.MapPage("", Show);
        tokens.MapForm("", Make);
        tokens.MapForm("/{id}/end", End);
    }

    private static async Task<IResult> Show(PageFrame frame, SignedIn person, ServiceTokens tokens, CancellationToken cancellation) =>
        TokensPage.Of(frame, new(await tokens.Of(person.Actor.Person, person.Actor.Network, cancellation), FormState.Opened(("life", Text(Lives[0])), ("scope", "read"))));

    private static async Task<IResult> Make(HttpContext context, PostedForm form, PageFrame frame, SignedIn person, ServiceTokens tokens, SecurityLog events)
    {
        var cancellation = context.RequestAborted;
        var (have, state, name) = (await tokens.Of(person.Actor.Person, person.Actor.Network, cancellation), form.State, form["name"]);
        if (name.Length is 0 or > Fields.MostInName)
            state = state.With("name", "refusal.required", frame.T["tokens.name"]);
        if (form["scope"] is not ("read" or "write"))
            state = state.With("scope", "refusal.not_a_value", frame.T["tokens.scope"]);
        if (!int.TryParse(form["life"], NumberStyles.None, CultureInfo.InvariantCulture, out var days) || !Lives.Contains(days))
            state = state.With("life", "refusal.not_a_value", frame.T["tokens.life"]);
        if (have.Count >= ServiceTokens.MostOfOne)
            state = state.With("", "tokens.too-many", ServiceTokens.MostOfOne);
        if (state.HasProblems)
            return TokensPage.Of(frame, new(have, state), StatusCodes.Status422UnprocessableEntity);
        var secret = await tokens.Make(person.Actor.Person, person.Actor.Network, name, form["scope"] == "write", TimeSpan.FromDays(days), cancellation);
        await events.Note(new(SecurityEventKind.TokenMade, person.Actor.Person, person.Actor.Network, Detail: form["scope"]), cancellation);
        context.Response.Headers.CacheControl = "no-store";
        return NewTokenPage.Of(frame, new(name, secret));
    }

    private static async Task<IResult> End(string id, PostedForm form, SignedIn person, ServiceTokens tokens, SecurityLog events, CancellationToken cancellation)
    {
        if (!await tokens.End(person.Actor.Person, id, cancellation))
            return TypedResults.NotFound();
        await events.Note(new(SecurityEventKind.TokenEnded, person.Actor.Person, person.Actor.Network, id), cancellation);
        return new SeeOther(Path, "notice.token-ended");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A person's tokens, and a form for a new one.</summary>
public sealed record TokensModel(IReadOnlyList<ServiceToken> Tokens, FormState Form);

/// <summary>A token that was just made; it is shown this once.</summary>
public sealed record NewTokenModel(string Name, string Secret);
