using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SelfAssessments;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.SelfAssessments;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.SelfAssessments;

/// <summary>The own bowl, for the service's own people; totals, for the coordinator.</summary>
internal static class SelfAssessmentPages
{
    public static void MapSelfAssessmentPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/self-assessment", Show).Needs(Right.DeclareInterest);
        pages.MapPage("/self-assessment/rate", Blank).Needs(Right.AssessOwnPractice);
        pages.MapForm("/self-assessment/rate", Rate).Needs(Right.AssessOwnPractice);
        pages.MapPage("/self-assessment/totals", Totals).Needs(Right.AskInterest).ListsAsSheet();
    }

    private static async Task<IResult> Show(PageFrame frame, SignedIn person, SelfAssessmentQueries assessments, CancellationToken cancellation) =>
        person.Actor.Service is { } service
            ? BowlPage.Of(frame, new(
                person.Place, await assessments.Of(person.Actor.Network, service, cancellation), person.Actor.May(Right.AssessOwnPractice), person.Actor.May(Right.RequestProducts)))
            : TypedResults.NotFound();

    private static async Task<IResult> Blank(PageFrame frame, SignedIn person, SelfAssessmentQueries assessments, CancellationToken cancellation)
    {
        if (person.Actor.Service is not { } service)
            return TypedResults.NotFound();
        var needs = await assessments.Of(person.Actor.Network, service, cancellation);
        return RatePage.Of(frame, new(needs, FormState.Opened(needs.Cracks.Select(crack => (RateModel.FieldOf(crack.Island), crack.Crack.ToString(CultureInfo.InvariantCulture))))));
    }

    private static async Task<IResult> Rate(
        PostedForm form, PageFrame frame, SignedIn person, SelfAssessmentQueries assessments, IEntities entities, CancellationToken cancellation)
    {
        if (person.Actor.Service is not { } service)
            return TypedResults.NotFound();
        var (command, wrong) = Read(form);
        var answer = wrong is null
            ? await entities.Execute(SelfAssessmentDecider.Of(person.Actor.Network, service), command, person.Sends(form.CommandId), cancellation)
            : new Answer.Refused(wrong);
        return answer is Answer.Refused { Refusal: var no }
            ? RatePage.Of(frame, new(await assessments.Of(person.Actor.Network, service, cancellation), form.State.Refused(no, frame.T)), ApiProblem.StatusOf(no.Kind))
            : new SeeOther("/self-assessment", "notice.cracks-rated");
    }

    private static async Task<IResult> Totals(PageFrame frame, SignedIn person, SelfAssessmentQueries assessments, CancellationToken cancellation)
    {
        var totals = await assessments.Totals(person.Actor.Network, frame.Now.NorwegianDay(), cancellation);
        return TotalsPage.Of(frame, totals).OrSheet(frame, TotalsSheet.Totals, totals.Islands.Select(row => row.Total).OfType<IslandTotal>());
    }

    /// <summary>What was chosen; an island that nobody chose for is left out, and what is no number of the scale is refused beside it.</summary>
    private static (RateCracks Command, Refusal? Wrong) Read(PostedForm form)
    {
        var cracks = new List<IslandCrack>();
        Refusal? wrong = null;
        foreach (var island in Enum.GetValues<Island>())
        {
            var chosen = form[RateModel.FieldOf(island)];
            if (chosen.Length == 0)
                continue;
            if (int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var crack) && crack <= IslandCrack.Widest)
                cracks.Add(new(island, crack));
            else
                wrong ??= Refusals.NotAValue(RateModel.FieldOf(island));
        }

        return (new(cracks.ToValueList()), wrong);
    }
}
