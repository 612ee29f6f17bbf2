using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.GroupLeaders;
using LearningNetwork.Storage.ReadModel.GroupOfferings;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.GroupOfferings;

/// <summary>What those who run a round do with it, each on a page of its own: ask a leader, call off, change how many places there are, tell of attendance, cost and evaluation.</summary>
internal static class RoundActionPages
{
    private const int MostLeaders = 200;

    public static void MapRoundActionPages(this IEndpointRouteBuilder pages)
    {
        foreach (var action in Enum.GetValues<RoundAction>())
        {
            var address = $"/rounds/{{id}}/{RoundActions.CodeOf(action)}" + (RoundActions.IsOfGathering(action) ? "/{number:int}" : "");
            Right[] rights = RoundActions.IsLeaders(action) ? [Right.RunOfferings, Right.LeadRounds] : [Right.RunOfferings];
            pages.MapPage(address, ([AsParameters] Asked asked, string id, int number = 0) => Ask(asked, action, id, number)).Needs(rights);
            pages.MapForm(address, ([AsParameters] Asked asked, PostedForm form, IEntities entities, string id, int number = 0) => Do(asked, form, entities, action, id, number)).Needs(rights);
        }
    }

    /// <summary>Who asks for a page, and where what it shows is found.</summary>
    internal readonly record struct Asked(PageFrame Frame, SignedIn Person, RoundQueries Rounds, GroupLeaderQueries Leaders, CancellationToken Cancellation);

    private static async Task<IResult> Ask(Asked asked, RoundAction action, string id, int number) =>
        await Find(asked, action, id, number, FormState.Empty) is { } model ? RoundActionPage.Of(asked.Frame, model with { Form = Opened(model) }) : TypedResults.NotFound();

    /// <summary>What can be changed stands as it is now.</summary>
    private static FormState Opened(RoundActionModel model) => model.Action == RoundAction.Capacity
        ? FormState.Opened(("capacity", model.Row.Capacity.ToString(CultureInfo.InvariantCulture)))
        : FormState.Empty;

    private static async Task<IResult> Do(Asked asked, PostedForm form, IEntities entities, RoundAction action, string id, int number)
    {
        if (await Find(asked, action, id, number, form.State) is not { } model)
            return TypedResults.NotFound();
        var (command, refusal) = CommandOf(model, form, asked.Frame.T.Language);
        var answer = command is null
            ? new Answer.Refused(refusal!)
            : await entities.Execute(RoundId.Parse(id)!.Value.In(asked.Person.Actor.Network), command, asked.Person.Sends(form.CommandId), asked.Cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? RoundActionPage.Of(asked.Frame, model with { Form = form.State.Refused(no, asked.Frame.T) }, ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/rounds/{id}", "notice." + $"round-{model.Code}");
    }

    private static (RoundCommand? Command, Refusal? Refusal) CommandOf(RoundActionModel model, PostedForm form, Texts.Language language)
    {
        switch (model.Action)
        {
            case RoundAction.AskLeader:
                var (leader, noLeader) = Sent.Value<GroupLeaderId>("leader", form["leader"]);
                return noLeader is null ? (new AskLeader(leader), null) : (null, noLeader);
            case RoundAction.CancelGathering:
                return (new CancelGathering(model.Number), null);
            case RoundAction.Cancel:
                return RoundCommands.Cancel(form["reason"], language);
            case RoundAction.Attendance:
                return RoundCommands.Attendance(
                    model.Number, [.. model.Seated.Select(one => new SentCame(one.Service, form[RoundActionPage.HomesOf(one.Service)], form[RoundActionPage.AdultsOf(one.Service)]))]);
            case RoundAction.Cost:
                var (total, noTotal) = Typed.Ore("total", form["total"]);
                return noTotal is null ? (new StateCost(total), null) : (null, noTotal);
            case RoundAction.Capacity:
                var (capacity, noCapacity) = Typed.Count("capacity", form["capacity"]);
                return noCapacity is null ? (new ChangeCapacity(capacity), null) : (null, noCapacity);
            case RoundAction.Evaluate:
                return RoundCommands.Evaluation([.. Enumerable.Range(1, RoundEvaluation.Best).Select(rating => form[RoundActionPage.RatingOf(rating)])], form["nextTime"], language);
            default:
                throw new ArgumentOutOfRangeException(nameof(model), model.Action, null);
        }
    }

    /// <summary>The round, where the reader runs it; another's is not the reader's to do anything with.</summary>
    private static async Task<RoundActionModel?> Find(Asked asked, RoundAction action, string id, int number, FormState form)
    {
        var reader = RoundReader.Of(asked.Person.Actor);
        if (RoundId.Parse(id) is not { } round)
            return null;
        var found = action == RoundAction.Attendance ? await asked.Rounds.Find(reader, round, asked.Cancellation) : await asked.Rounds.Head(reader, round, asked.Cancellation);
        if (found is null || !(found.Organises || (found.Leads && RoundActions.IsLeaders(action))) || (RoundActions.IsOfGathering(action) && found.Content.Gatherings.Of(number) is null))
            return null;
        var leaders = action == RoundAction.AskLeader ? await Qualified(asked, found) : [];
        return new(action, number, found, leaders, form);
    }

    private static async Task<IReadOnlyList<GroupLeaderView>> Qualified(Asked asked, RoundView round)
    {
        var method = Enum.Parse<GroupMethod>(round.Row.Method);
        return [.. (await asked.Leaders.List(asked.Person.Actor.Network, MostLeaders, asked.Cancellation)).Where(one => one.Qualifications.Any(had => had.Covers(method, round.Row.LastOn)))];
    }
}
