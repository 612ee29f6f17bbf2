using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.AnnualWheels;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Features.Tellings;
using LearningNetwork.Web.Reuse;
using LearningNetwork.Web.SignIn.Members;
using LearningNetwork.Web.SignIn.Own;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.SignIn;

/// <summary>What stands around a page for the one who is signed in: the ways that are open by the rights, what waits there, and who it is. One statement.</summary>
internal sealed class SignedInSurroundings(AroundQueries around, KeptAnswers kept, Phrasebook texts, WebOptions options, TimeProvider time) : ISurroundings
{
    public static readonly WayIn ChangePerson = new("sign-in.change", "/sign-in");
    private static readonly WayIn OwnPage = new("own.title", OwnPages.Path);
    private static readonly WayIn Rights = new("rights.title", RightsPages.Path);
    private static readonly WayIn People = new("way.people", MemberPages.Path);

    /// <summary>The bar, in its order: a new way in is a line here. What a role has to see to comes first.</summary>
    private static readonly (WayIn Way, Func<Actor, bool> IsOpen)[] Ways =
    [
        (WaysIn.Overview, actor => actor.May(Right.SeeAllRequests)),
        (WaysIn.Inbox, actor => actor.May(Right.AnswerRequests)),
        (WaysIn.Assessments, actor => actor.May(Right.ReviewProducts)),
        (WaysIn.TreasureMap, SeesCatalogue),
        (WaysIn.Products, SeesCatalogue),
        (WaysIn.Requests, actor => CaseAccess.AnyCase.Any(actor.May)),
        (WaysIn.GroupOfferings, SeesCatalogue),
        (WaysIn.Wheels, actor => WheelAccess.AnyWheel.Any(actor.May)),
        (WaysIn.Projects, SeesCatalogue),
        (WaysIn.MyService, actor => SeesCatalogue(actor) && actor.Service is not null),
        (WaysIn.Operations, actor => actor.May(Right.Operate)),
    ];

    /// <summary>The ways in that are open to this actor, in the order of the bar.</summary>
    public static IReadOnlyList<WayIn> OpenTo(Actor actor) => [.. Ways.Where(one => one.IsOpen(actor)).Select(one => one.Way)];

    public async ValueTask<Surroundings> Of(HttpContext context)
    {
        if (SignedIn.Find(context) is not { } person)
            return Surroundings.Nobody;
        var question = new AroundQuestion(person.Actor, TellingWords.SubjectAt(context.Request.Path), time.GetUtcNow().HourBegan());
        var row = await kept.Get(question, stop => around.Find(question.Reader, question.Shown, question.Hour, stop), context.RequestAborted);
        var preferred = Language.WithCode(row?.ServiceLanguage) ?? Language.WithCode(row?.Language) ?? person.Language;
        var t = texts.In(LanguageChoice.Of(context, preferred, options.NetworkLanguage));
        var ways = OpenTo(person.Actor).Select(way => way with { Waiting = Waiting(way, row) });
        return new(row?.Network ?? person.NetworkName, [.. ways], new Reader(person.Name.Length > 0 ? person.Name : person.Place, t.Name(person.Role), LinksOf(person.Actor)), preferred)
        {
            Notifications = person.Actor.May(Right.SeeActivity) ? WaysIn.Notifications with { Waiting = row?.Unread ?? 0 } : null,
            IsFollowing = row?.IsFollowing ?? false,
            More = SeesCatalogue(person.Actor) ? WaysIn.AtTheFoot : [],
        };
    }

    private IReadOnlyList<WayIn> LinksOf(Actor actor) =>
    [
        .. actor.May(Right.HoldWorkshops) ? [WaysIn.Workshops] : Array.Empty<WayIn>(),
        .. SeesCatalogue(actor) ? [WaysIn.Network, WaysIn.Calendar] : Array.Empty<WayIn>(),
        .. !options.Demo && (actor.May(Right.ManageNetwork) || actor.May(Right.ManageOwnService)) ? [People] : Array.Empty<WayIn>(),
        Rights,
        options.Demo ? ChangePerson : OwnPage,
    ];

    private static bool SeesCatalogue(Actor actor) => actor.May(Right.SeeCatalogue);

    private static int Waiting(WayIn way, AroundRow? row) =>
        way == WaysIn.Inbox ? row?.ForGiver ?? 0
        : way == WaysIn.Requests ? row?.ForReceiver ?? 0
        : way == WaysIn.GroupOfferings ? row?.ForGroups ?? 0
        : way == WaysIn.Assessments ? row?.ToAssess ?? 0
        : 0;

    private sealed record AroundQuestion(Actor Reader, Subject? Shown, DateTimeOffset Hour);
}
