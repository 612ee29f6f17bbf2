using static LearningNetwork.Domain.SharingRequests.Side;
using static LearningNetwork.Domain.SharingRequests.StepFieldType;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>Who does what in each step, in order (domain-rules, 'The sharing routine', third table).</summary>
public static class RoutineSteps
{
    /// <summary>Roles, never names: who is responsible, and who keeps the competence when people move on.</summary>
    private static readonly ValueList<string> ServiceRoles = ["serviceLeader", "teamLeader", "caseWorker", "fosterHomeGuide", "adviser"];

    /// <summary>How people can meet for an introduction or a training.</summary>
    public static ValueList<string> MeetingForms { get; } = ["inPerson", "digital", "atTheDeveloper"];

    private static readonly StepPart Confirms = new(Receiver, []);

    public static ValueList<StepPart> PartsOf(RoutineStep step) => step switch
    {
        RoutineStep.Introduction => [new(Giver, [Held("date"), Choice("form", MeetingForms)]), Confirms],
        RoutineStep.Training =>
        [
            new(Giver, [Held("date"), Number("gatherings", 1, 50), Number("caseWorkers", 0, 500), Number("leaders", 0, 500)]),
            Confirms,
        ],
        RoutineStep.Plan =>
        [
            new(Receiver,
            [
                Choice("responsibleRole", ServiceRoles),
                AnyDate("startDate"),
                Number("hoursPerWeek", 0.5m, 40),
                Choice("competenceKeeper", ServiceRoles),
                AnyDate("evaluationDate"),
            ]),
        ],
        RoutineStep.SupportAgreement => [new(Giver, [Free("support"), Choice("frequency", ["weekly", "everySecondWeek", "monthly", "quarterly"]), AnyDate("until")]), Confirms],
        RoutineStep.ParticipationAgreement => [new(Giver, [Free("giverCommitsTo")]), new(Receiver, [Free("receiverCommitsTo")])],
        RoutineStep.InUse => [new(Receiver, [Held("date")])],
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    private static StepField Held(string name) => new(name, Date, [], HasHappened: true);

    private static StepField AnyDate(string name) => new(name, Date, []);

    private static StepField Number(string name, decimal least, decimal most) => new(name, StepFieldType.Number, [], least, most);

    private static StepField Choice(string name, ValueList<string> options) => new(name, StepFieldType.Choice, options);

    private static StepField Free(string name) => new(name, Text, []);
}
