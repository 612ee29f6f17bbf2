using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>A chapter: who contributes by when, what is written, its results, and whether it is ready.</summary>
internal static class ChapterPages
{
    public static async Task<IResult> Show(
        string id, string chapter, string? part, PageFrame frame, SignedIn person, ChapterSources chapters, CancellationToken cancellation)
    {
        if (await chapters.Find(id, chapter, person, cancellation) is not { } model)
            return TypedResults.NotFound();
        if (model.Chapter.Contributions.FirstOrDefault(one => one.Number.ToString(CultureInfo.InvariantCulture) == part) is not { } chosen)
            return ChapterPage.Of(frame, model);
        var opened = FormState.Opened(("part", part!), ("by", Choices.Code(chosen.By)), ("chapterText", model.Report.Text(chosen.Text).Body));
        return ChapterPage.Of(frame, model with { Part = chosen, Form = opened });
    }

    public static Task<IResult> Write(
        string id, string chapter, PostedForm form, PageFrame frame, SignedIn person, ChapterSources chapters, IEntities entities, CancellationToken cancellation) =>
        Do(id, chapter, form, frame, person, chapters, entities, model =>
        {
            var (text, wrong) = NewText.Write("chapterText", form["chapterText"], frame.T.Language);
            if (Choices.Parse<ContributorRole>(form["by"]) is not { } by)
                return (null, form["by"].Length == 0 ? Refusals.Required("by") : Refusals.NotAValue("by"));
            int? part = int.TryParse(form["part"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
            return text is null ? (null, wrong) : (new WriteContribution(model.Chapter.Kind, part, by, text), null);
        }, "notice.report-saved", cancellation);

    public static Task<IResult> Plan(
        string id, string chapter, PostedForm form, PageFrame frame, SignedIn person, ChapterSources chapters, IEntities entities, CancellationToken cancellation) =>
        Do(id, chapter, form, frame, person, chapters, entities, model =>
        {
            DateOnly? due = DateOnly.TryParseExact(form["due"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
            return due is null && form["due"].Length > 0
                ? (null, Refusals.NotAValue("due"))
                : (new PlanChapter(model.Chapter.Kind, form.State.Value("contributors").Select(Choices.Parse<ContributorRole>).OfType<ContributorRole>().ToValueList(), due), null);
        }, "notice.report-saved", cancellation);

    public static Task<IResult> Tell(
        string id, string chapter, PostedForm form, PageFrame frame, SignedIn person, ChapterSources chapters, IEntities entities, CancellationToken cancellation) =>
        Do(id, chapter, form, frame, person, chapters, entities, model =>
        {
            var (text, wrong) = NewText.Write("resultText", form["resultText"], frame.T.Language);
            return Choices.Parse<ResultTone>(form["tone"]) is not { } tone ? (null, Refusals.Required("tone"))
                : text is null ? (null, wrong)
                : (new TellResult(model.Chapter.Kind, tone, text), null);
        }, "notice.report-saved", cancellation);

    public static Task<IResult> Mark(
        string id, string chapter, PostedForm form, PageFrame frame, SignedIn person, ChapterSources chapters, IEntities entities, CancellationToken cancellation) =>
        Do(id, chapter, form, frame, person, chapters, entities, model => (new MarkChapter(model.Chapter.Kind, form["ready"] != "no"), null), "notice.report-saved", cancellation);

    /// <summary>A part or a result: their numbers are one row.</summary>
    public static Task<IResult> TakeOut(
        string id, string chapter, PostedForm form, PageFrame frame, SignedIn person, ChapterSources chapters, IEntities entities, CancellationToken cancellation) =>
        Do(id, chapter, form, frame, person, chapters, entities, model => !int.TryParse(form["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (null, Refusals.NotAValue("number"))
            : (model.Report.Content.Results.Any(result => result.Number == number) ? new TakeOutResult(number) : new TakeOutContribution(model.Chapter.Kind, number), null),
            "notice.report-taken-out", cancellation);

    private static async Task<IResult> Do(
        string id, string chapter, PostedForm form, PageFrame frame, SignedIn person, ChapterSources chapters, IEntities entities,
        Func<ChapterModel, (Command? Command, Refusal? Refusal)> read, string notice, CancellationToken cancellation)
    {
        if (await chapters.Find(id, chapter, person, cancellation) is not { } model)
            return TypedResults.NotFound();
        var (command, refusal) = read(model);
        refusal ??= await entities.Send(person, model.Report, command!, form, cancellation);
        return refusal is null
            ? new SeeOther($"/reports/{model.Report.Id}/chapters/{chapter}", notice)
            : ChapterPage.Of(frame, model with { Form = form.State.Refused(refusal, frame.T) }, ApiProblem.StatusOf(refusal.Kind));
    }
}
