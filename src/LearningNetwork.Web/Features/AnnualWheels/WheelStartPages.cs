using System.Security.Cryptography;
using System.Text;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.ReferenceData.Wheels;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>A service starts a wheel: empty, or from a template.</summary>
internal static class WheelStartPages
{
    public static void MapWheelStartPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/wheels/new", Form).Needs(Right.KeepWheels);
        pages.MapForm("/wheels/new", Start).Needs(Right.KeepWheels);
    }

    private static IResult Form(string? template, PageFrame frame, SignedIn person) =>
        StartPage.Of(frame, new(person.Place, WheelTemplates.All, FormState.Opened(("template", WheelTemplates.Find(template)?.Id ?? ""), ("rule", PassingRule.Majority.Code()))));

    private static async Task<IResult> Start(PostedForm form, PageFrame frame, SignedIn person, IEntities entities, CancellationToken cancellation)
    {
        if (person.Actor.Service is not { } service)
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        var template = WheelTemplates.Find(form["template"]);
        var title = form["wheelTitle"] is { Length: > 0 } typed ? typed : template?.Title.In(frame.T.Language.Code) ?? "";
        var id = NewId(title, form.CommandId.ToString());
        var command = new StartWheel(
            title,
            service,
            SentActivity.Parse<PassingRule>(form["rule"]) ?? PassingRule.Majority,
            frame.Now.NorwegianDay().Year,
            template?.Newest.In(frame.T.Language.Code) ?? [],
            template?.IdOf(template.Newest));
        var answer = await entities.Execute(id.In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? StartPage.Of(frame, new(person.Place, WheelTemplates.All, form.State.Refused(no, frame.T)), ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/wheels/{id}", "notice.wheel-started");
    }

    /// <summary>What the title says, as far as an address can, and a mark that follows from the command, so that the same form again is the same wheel.</summary>
    public static WheelId NewId(string title, string command)
    {
        var words = new string([.. title.ToLowerInvariant().Replace("æ", "ae", StringComparison.Ordinal).Replace('ø', 'o').Replace('å', 'a').Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : '-')]);
        var plain = string.Join('-', words.Split('-', StringSplitOptions.RemoveEmptyEntries));
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(command)).AsSpan(0, 4));
        return new(plain.Length == 0 ? mark : $"{plain[..Math.Min(plain.Length, 40)].TrimEnd('-')}-{mark}");
    }
}
