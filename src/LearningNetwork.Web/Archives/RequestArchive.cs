using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.Archives;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.Activity;
using LearningNetwork.Web.Features.Products;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Archives;

/// <summary>Requests: as they were sent to the network, and whole for the service that asked.</summary>
internal sealed class RequestArchive(ArchiveQueries archived, SharingRequestQueries cases, ActivityQueries activity)
{
    private static readonly CaseVisibility Whole = new(All: true, null, []);

    /// <param name="asker">The service whose own archive it is, with plans, agreements and evaluations; null for the network's.</param>
    public async IAsyncEnumerable<ArchivedThing> Of(ArchivedNetwork network, ServiceId? asker)
    {
        await foreach (var id in archived.Requests(network.Id, asker, default))
        {
            var request = SharingRequestId.Parse(id)!.Value;
            if (await cases.Find(network.Id, Whole, request, default) is not { } view)
                continue;
            var history = await activity.OfCase(network.Id, Whole, request, default);
            var model = new CaseModel(network.Reader, view, IsInside: asker is not null, history, FormState.Empty);
            yield return new(id, Card(network, model, await archived.Life(request.Case.In(network.Id), default)), ArchivedRequest.Of(model, network.T), page => Tell(page, model, network.T));
        }
    }

    private static ArchiveCard Card(ArchivedNetwork network, CaseModel model, ArchivedLife life) => ArchiveCard.Of(
        network, "sharing-request", model.Row.Id, network.T["case.title", model.Row.ProductTitle, model.Row.AskerName],
        model.IsInside ? ArchiveAccess.Service : ArchiveAccess.Network,
        [new("asker", model.Row.Asker, model.Row.AskerName), .. model.Row.Owners.Select(owner => new ArchiveParty("owner", owner.Id, owner.Name))],
        life, model.Row.Invented);

    private static void Tell(PlainPage page, CaseModel model, Phrases t)
    {
        page.Paragraphs(CaseWords.Standing(model.Row, t));
        page.Facts(
        [
            (t["recommendation"], t.Say(model.Content.Recommendation)),
            (t["level"], t.Say(model.Content.Level)),
            (t["case.round"], model.Row.Round.ToString(t.Language.Culture)),
            (t["case.because"], model.Content.NotSuccessful is { } because ? t["because." + Choices.Code(because)] : null),
            .. CaseWords.Filled(model, t).Select(filled => ($"{t.Say(filled.Step)}: {filled.Name}", (string?)filled.Value)),
        ]);
        foreach (var (name, text) in CaseWords.Texts(model))
        {
            page.Heading(t[name]);
            page.Paragraphs(text.Body, text.Language);
        }

        page.Heading(t["case.history"]);
        page.Table([t["archive.when"], t["archive.what"]], model.History.Select(row => (IReadOnlyList<string>)[t.Moment(row.At), ActivityWords.Say(row, t)]));
    }
}

/// <summary>A request in the archive's JSON: what the API tells of it, and the rest.</summary>
/// <param name="Message">What the owner answered; null where nothing was written, or where it was erased.</param>
/// <param name="Evaluation">For the service's own archive alone.</param>
internal sealed record ArchivedRequest(
    CaseJson Request, WrittenItem? Message, WrittenItem? EndedBecause, NotSuccessfulReason? NotSuccessful, ArchivedEvaluation? Evaluation, IReadOnlyList<ArchivedMoment> History)
{
    public static ArchivedRequest Of(CaseModel model, Phrases t) => new(
        CaseJson.Of(model),
        Item(model.Text(model.Content.Message)),
        Item(model.Text(model.Content.EndedBecause)),
        model.Content.NotSuccessful,
        model.IsInside && model.Content.Evaluation is { } said ? new(said.At, Item(model.Text(said.Experience)), said.ExperiencedLevel?.Code(), said.Hours) : null,
        [.. model.History.Select(row => new ArchivedMoment(row.At, row.Event, ActivityWords.Say(row, t)))]);

    private static WrittenItem? Item(CaseText? text) => text is null ? null : new(text.Language, text.Body);
}

internal sealed record ArchivedEvaluation(DateTimeOffset At, WrittenItem? Experience, string? ResourceLevel, decimal? Hours);

/// <param name="Event">The event's name in the log.</param>
internal sealed record ArchivedMoment(DateTimeOffset At, string Event, string Words);
