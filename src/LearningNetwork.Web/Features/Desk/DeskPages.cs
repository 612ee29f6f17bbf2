using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.ReadModel.Desk;
using LearningNetwork.Storage.ReadModel.Tellings;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.Figures;
using LearningNetwork.Web.Reuse;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Desk;

/// <summary>The first page: what waits for the one who reads it. Who may see no content is led to the first way that is open, such as an operator to operations.</summary>
internal static class DeskPages
{
    public static void MapDeskPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/", Show).NeedsSignIn();
        pages.MapForm("/guide", ShowOrHideGuide).NeedsSignIn();
    }

    private static async Task<IResult> Show(HttpContext context, PageFrame frame, SignedIn person, DeskQueries desk, TellingQueries tellings, FigureReader figures, KeptAnswers kept, CancellationToken cancellation)
    {
        if (!person.Actor.May(Right.SeeActivity))
            return SignedInSurroundings.OpenTo(person.Actor) is [var first, ..] ? new SeeOther(first.Href) : NoWayInPage.Of(frame, person);
        var lines = new LinesQuestion(person.Actor, frame.Now.NorwegianDay());
        var news = new NewsQuestion(person.Actor, frame.Now.HourBegan());
        var rows = kept.Get(lines, stop => desk.Lines(lines.Reader, lines.Today, stop), cancellation);
        var told = kept.Get(news, stop => tellings.List(news.Reader, unreadOnly: true, news.Hour, 0, DeskModel.MostNews, stop), cancellation);
        var counted = person.Actor.May(Right.SeeAllRequests) ? figures.Key(person.Actor.Network, lines.Today, cancellation) : null;
        await Task.WhenAll(rows, told, counted ?? Task.CompletedTask);
        return DeskPage.Of(frame, new(person, await rows, await told, Guide.For(person.Role), GuideChoice.Shows(context, person.Role), counted is null ? null : await counted));
    }

    private static SeeOther ShowOrHideGuide(HttpContext context, PostedForm form, SignedIn person)
    {
        GuideChoice.Choose(context, person.Role, shows: form["show"] == "true");
        return new SeeOther("/");
    }

    private sealed record LinesQuestion(Actor Reader, DateOnly Today);

    private sealed record NewsQuestion(Actor Reader, DateTimeOffset Hour);
}
