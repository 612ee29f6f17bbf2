using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.SharingRequests;

/// <summary>A case as one reader sees it.</summary>
/// <param name="IsInside">The reader is of one of its two sides, and sees plan, agreements and evaluation.</param>
/// <param name="History">What has happened to it, the oldest first.</param>
/// <param name="Form">What stands in the current step's form.</param>
public sealed record CaseModel(Actor Reader, CaseView Case, bool IsInside, IReadOnlyList<ActivityRow> History, FormState Form)
{
    public CaseRow Row => Case.Row;

    public CaseContent Content => Case.Content;

    public ValueList<CaseStep> Path => CasePath.Of(Content.Steps, Content.Done);

    /// <summary>The part of the current step that this reader is to do now, or null; what a cohort holds is told on the cohort's page.</summary>
    public CaseStep? MyTurn =>
        Row.Status == CaseStatus.Accepted.Code() && Row.WaitsFor != nameof(WaitsFor.Coordinator) && CasePath.Current(Content.Steps, Content.Done) is { Waiting: { } part } step && CaseAction.IsOfSide(Reader, Row, part.By)
            ? step
            : null;

    /// <summary>The reader may act for the service whose case it is.</summary>
    public bool IsAsker => CaseAction.IsOfSide(Reader, Row, Side.Receiver);

    /// <summary>What the coordinator is told of: nobody has stated a recommendation, so the request went on as for 2.</summary>
    public bool IsNotStated => Reader.May(Right.CoordinateRequests) && Row.Status == CaseStatus.Submitted.Code() && SharingRoutine.CoordinatorIsTold(Content.Recommendation);

    public IEnumerable<CaseAction> Actions => CaseAction.All.Where(action => action.IsFor(Reader, Row));

    /// <summary>The body of a text, or null where there is none or it has been erased.</summary>
    public CaseText? Text(TextRef? text) => text is not null && Case.Texts.TryGetValue(text.Id, out var body) && body.Body.Length > 0 ? body : null;

    /// <summary>What was filled in for a step, part by part; only for its two sides.</summary>
    public IEnumerable<StepValue> ValuesOf(RoutineStep step) => IsInside ? Content.Done.Where(done => done.Step == step).SelectMany(done => done.Values) : [];

    public static CaseModel Of(Actor reader, CaseView view, IReadOnlyList<ActivityRow> history, FormState? form = null) => new(
        reader,
        view,
        CaseVisibility.Of(reader).CoversInside(new ServiceId(view.Row.Asker), view.Row.Owners.Select(owner => new ProjectId(owner.Id))),
        history,
        form ?? FormState.Empty);
}

/// <summary>A thing to do to a case, on its own page.</summary>
public sealed record CaseActionModel(CaseAction Action, CaseModel Case);
