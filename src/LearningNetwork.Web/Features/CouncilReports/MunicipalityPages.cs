using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>What is one municipality's own: its figures, the day its council hears the report, and that it was sent.</summary>
internal static class MunicipalityPages
{
    private const string DayForm = "yyyy-MM-dd";

    public static async Task<IResult> Show(string id, string number, PageFrame frame, SignedIn person, CouncilReportQueries reports, CancellationToken cancellation) =>
        await Find(id, number, person, reports, cancellation) is { } model ? MunicipalityPage.Of(frame, model with { Form = Opened(model.Edition) }) : TypedResults.NotFound();

    public static Task<IResult> Tell(
        string id, string number, PostedForm form, PageFrame frame, SignedIn person, CouncilReportQueries reports, IEntities entities, CancellationToken cancellation) =>
        Do(id, number, form, frame, person, reports, entities, edition => Figures(edition, form), "notice.report-saved", cancellation);

    public static Task<IResult> SetDay(
        string id, string number, PostedForm form, PageFrame frame, SignedIn person, CouncilReportQueries reports, IEntities entities, CancellationToken cancellation) =>
        Do(id, number, form, frame, person, reports, entities, edition => DateOnly.TryParseExact(form["councilOn"], DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (new SetCouncilDay(edition.Municipality, day), null)
            : (null, form["councilOn"].Length == 0 ? Refusals.Required("councilOn") : Refusals.NotAValue("councilOn")), "notice.report-saved", cancellation);

    public static Task<IResult> SendOff(
        string id, string number, PostedForm form, PageFrame frame, SignedIn person, CouncilReportQueries reports, IEntities entities, CancellationToken cancellation) =>
        Do(id, number, form, frame, person, reports, entities, edition => (new SendToCouncil(edition.Municipality), null), "notice.report-sent", cancellation);

    private static (Command? Command, Refusal? Refusal) Figures(MunicipalEdition edition, PostedForm form)
    {
        var figures = new List<Figure>();
        foreach (var kind in Enum.GetValues<FigureKind>())
        {
            var typed = form[Choices.Code(kind)];
            if (typed.Length == 0)
                continue;
            if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                return (null, Refusals.NotAValue(Choices.Code(kind)));
            figures.Add(new(kind, count));
        }

        return (new TellFigures(edition.Municipality, figures.ToValueList()), null);
    }

    private static async Task<IResult> Do(
        string id, string number, PostedForm form, PageFrame frame, SignedIn person, CouncilReportQueries reports, IEntities entities,
        Func<MunicipalEdition, (Command? Command, Refusal? Refusal)> read, string notice, CancellationToken cancellation)
    {
        if (await Find(id, number, person, reports, cancellation) is not { } model)
            return TypedResults.NotFound();
        var (command, refusal) = read(model.Edition);
        refusal ??= await entities.Send(person, model.Report, command!, form, cancellation);
        if (refusal is null)
            return new SeeOther($"/reports/{model.Report.Id}/municipalities/{number}", notice);
        var opened = Opened(model.Edition);
        var shown = form.State with { Values = opened.Values.Where(value => !form.State.Values.ContainsKey(value.Key)).Concat(form.State.Values).ToDictionary() };
        var again = refusal.Code == "report_incomplete" ? refusal.Arguments.Aggregate(shown, (state, missing) => state.With("", "report-missing." + missing)) : shown.Refused(refusal, frame.T);
        return MunicipalityPage.Of(frame, model with { Form = again }, ApiProblem.StatusOf(refusal.Kind));
    }

    private static async Task<MunicipalityModel?> Find(string id, string number, SignedIn person, CouncilReportQueries reports, CancellationToken cancellation) =>
        MunicipalityNumber.Parse(number) is { } municipality && await reports.Find(person.Actor, id, cancellation) is { } report && report.Content.Of(municipality) is { } edition
            ? new(report, edition, person.Actor.May(Right.LeadOwnReports), FormState.Empty)
            : null;

    private static FormState Opened(MunicipalEdition edition) => FormState.Opened(
    [
        ("councilOn", edition.CouncilOn?.ToString(DayForm, CultureInfo.InvariantCulture) ?? ""),
        .. edition.Figures.Select(figure => (Choices.Code(figure.Kind), figure.Count.ToString(CultureInfo.InvariantCulture))),
    ]);
}
