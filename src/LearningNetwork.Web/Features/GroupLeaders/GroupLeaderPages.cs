using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.GroupLeaders;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.GroupLeaders;

/// <summary>The group leaders' network, one leader for the person's own service, a leader's own calendar. The forum is in <see cref="ForumPages"/>.</summary>
internal static class GroupLeaderPages
{
    private const int MostLeaders = 300;
    private const int MostTopics = 50;

    public static void MapGroupLeaderPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/group-leaders", All).Needs(Right.SeeCatalogue).ListsAsSheet();
        pages.MapForm("/group-leaders", Register).Needs(Right.RunOfferings);
        pages.MapPage("/group-leaders/{id}", One).Needs(Right.RunOfferings);
        pages.MapForm("/group-leaders/{id}/qualifications", Add).Needs(Right.RunOfferings);
        pages.MapForm("/group-leaders/{id}/qualifications/withdraw", TakeBack).Needs(Right.RunOfferings);
        pages.MapForm("/group-leaders/{id}/retire", Retire).Needs(Right.RunOfferings);
        pages.MapPage("/my-rounds", Mine).Needs(Right.LeadRounds).ListsAsSheet();
        pages.MapForm("/my-rounds/{round}/answer", Answered).Needs(Right.LeadRounds);
        pages.MapForm("/my-rounds/{round}/withdraw", Withdraw).Needs(Right.LeadRounds);
        pages.MapForumPages();
    }

    private static async Task<IResult> All(PageFrame frame, SignedIn person, GroupLeaderQueries leaders, CancellationToken cancellation)
    {
        var model = await Network(frame, person, leaders, FormState.Empty, cancellation);
        var leading = LeaderSheets.Leaders(model.Today);
        return LeadersPage.Of(frame, model).OrSheets(frame, leading.Name, leading.Over(model.Leaders, frame.T), LeaderSheets.Topics.Over(model.Topics ?? [], frame.T));
    }

    private static async Task<IResult> Register(PostedForm form, PageFrame frame, SignedIn person, GroupLeaderQueries leaders, IEntities entities, CancellationToken cancellation)
    {
        var (leader, refusal) = Sent.Value<GroupLeaderId>("leader", form["leader"]);
        var answer = refusal is not null
            ? new Answer.Refused(refusal)
            : await entities.Execute(leader.In(person.Actor.Network), new RegisterLeader(form["role"]), person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? LeadersPage.Of(frame, await Network(frame, person, leaders, form.State.Refused(no, frame.T), cancellation), ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/group-leaders/{leader}", "notice.leader-registered");
    }

    private static async Task<IResult> One(string id, PageFrame frame, SignedIn person, GroupLeaderQueries leaders, CancellationToken cancellation) =>
        await Own(id, frame, person, leaders, FormState.Empty, cancellation) is { } model ? LeaderPage.Of(frame, model) : TypedResults.NotFound();

    private static Task<IResult> Add(string id, PostedForm form, PageFrame frame, SignedIn person, GroupLeaderQueries leaders, IEntities entities, CancellationToken cancellation)
    {
        var (command, refusal) = LeaderCommands.Qualify(form["method"], form["issuer"], form["validTo"]);
        return Send(id, command, refusal, "notice.qualification-added", form, frame, person, leaders, entities, cancellation);
    }

    private static Task<IResult> TakeBack(string id, PostedForm form, PageFrame frame, SignedIn person, GroupLeaderQueries leaders, IEntities entities, CancellationToken cancellation)
    {
        var (command, refusal) = LeaderCommands.Withdraw(form["method"], form["issuer"], form["validTo"]);
        return Send(id, command, refusal, "notice.qualification-withdrawn", form, frame, person, leaders, entities, cancellation);
    }

    private static async Task<IResult> Send(
        string id, GroupLeaderCommand? command, Refusal? refusal, string notice, PostedForm form, PageFrame frame, SignedIn person, GroupLeaderQueries leaders, IEntities entities, CancellationToken cancellation)
    {
        if (await Own(id, frame, person, leaders, form.State, cancellation) is not { } model)
            return TypedResults.NotFound();
        var answer = command is null
            ? new Answer.Refused(refusal!)
            : await entities.Execute(new GroupLeaderId(model.Leader.Row.Id).In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? LeaderPage.Of(frame, model with { Form = form.State.Refused(no, frame.T) }, ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/group-leaders/{id}", notice);
    }

    private static async Task<IResult> Retire(string id, PostedForm form, PageFrame frame, SignedIn person, GroupLeaderQueries leaders, IEntities entities, CancellationToken cancellation)
    {
        if (await Own(id, frame, person, leaders, form.State, cancellation) is not { } model)
            return TypedResults.NotFound();
        var answer = await entities.Execute(new GroupLeaderId(model.Leader.Row.Id).In(person.Actor.Network), new RetireLeader(), person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? LeaderPage.Of(frame, model with { Form = form.State.Refused(no, frame.T) }, ApiProblem.StatusOf(no.Kind))
            : new SeeOther("/group-leaders", "notice.leader-retired");
    }

    private static async Task<IResult> Mine(PageFrame frame, SignedIn person, GroupLeaderQueries leaders, CancellationToken cancellation)
    {
        var model = await Calendar(frame, person, leaders, FormState.Empty, cancellation);
        return MyRoundsPage.Of(frame, model).OrSheet(frame, LeaderSheets.Rounds, model.Askings);
    }

    private static Task<IResult> Answered(string round, PostedForm form, PageFrame frame, SignedIn person, GroupLeaderQueries leaders, IEntities entities, CancellationToken cancellation) =>
        form["yes"] is "true" or "false" && RoundId.Parse(round) is { } asked
            ? Send(new AnswerRound(asked, form["yes"] == "true"), "notice.round-answered", form, frame, person, leaders, entities, cancellation)
            : Task.FromResult<IResult>(TypedResults.NotFound());

    private static Task<IResult> Withdraw(string round, PostedForm form, PageFrame frame, SignedIn person, GroupLeaderQueries leaders, IEntities entities, CancellationToken cancellation) =>
        RoundId.Parse(round) is { } led
            ? Send(new WithdrawFromRound(led), "notice.round-withdrawn", form, frame, person, leaders, entities, cancellation)
            : Task.FromResult<IResult>(TypedResults.NotFound());

    private static async Task<IResult> Send(
        GroupLeaderCommand command, string notice, PostedForm form, PageFrame frame, SignedIn person, GroupLeaderQueries leaders, IEntities entities, CancellationToken cancellation) =>
        await entities.Execute(GroupLeaderId.Of(person.Actor).In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation) is Answer.Refused { Refusal: var no }
            ? MyRoundsPage.Of(frame, await Calendar(frame, person, leaders, form.State.Refused(no, frame.T), cancellation), ApiProblem.StatusOf(no.Kind))
            : new SeeOther("/my-rounds", notice);

    internal static async Task<LeadersModel> Network(PageFrame frame, SignedIn person, GroupLeaderQueries leaders, FormState form, CancellationToken cancellation)
    {
        var network = person.Actor.Network;
        var topics = person.Actor.May(Right.LeadRounds) ? await leaders.Topics(network, MostTopics, cancellation) : null;
        return new(person.Actor, await leaders.List(network, frame.Most(MostLeaders), cancellation), topics, frame.Now.NorwegianDay(), form);
    }

    private static async Task<CalendarModel> Calendar(PageFrame frame, SignedIn person, GroupLeaderQueries leaders, FormState form, CancellationToken cancellation)
    {
        var (network, self, today) = (person.Actor.Network, GroupLeaderId.Of(person.Actor), frame.Now.NorwegianDay());
        var leader = await leaders.Find(network, self, cancellation);
        return new(leader is { Row.Retired: false } ? leader : null, leader is null ? [] : await leaders.Calendar(network, self, today, cancellation), today, form);
    }

    private static async Task<LeaderModel?> Own(string id, PageFrame frame, SignedIn person, GroupLeaderQueries leaders, FormState form, CancellationToken cancellation) =>
        GroupLeaderId.Parse(id) is { } leader
        && await leaders.Find(person.Actor.Network, leader, cancellation) is { Row.Retired: false } found && found.Row.Service == person.Actor.Service?.Value
            ? new(found, frame.Now.NorwegianDay(), form)
            : null;
}
