using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Workshops;

namespace LearningNetwork.Domain.Tests.Workshops;

/// <summary>A workshop about aftercare, from a plan to what is owed.</summary>
internal static class WorkshopStories
{
    public static readonly ServiceId Service = new("stord");
    public static readonly Actor Leader = People.LeaderOf(Service);
    public static readonly Actor Worker = People.With(Role.ServiceWorker) with { Service = Service };
    public static readonly WrittenText Purpose = Written("1", "Kvifor seier så mange nei til ettervern?");
    public static readonly WrittenText Said = Written("2", "Vi visste ikkje at det fanst.");
    public static readonly WrittenText Because = Written("3", "Vi sender brev eit halvt år før.");
    public static readonly DateOnly Day = new(2024, 4, 17);
    public static readonly PlanWorkshop Plan = new("Ettervern", WorkshopLevel.Service, Day, Purpose, 2024, [BankQuestion.AfterCareWhyNo]);
    public static readonly WorkshopPlanned WasPlanned = new("Ettervern", Day, Purpose.Ref, 2024, [BankQuestion.AfterCareWhyNo]);
    public static readonly TellWorkshopHeld Hold = new([new(ParticipantKind.YoungPeople, 4), new(ParticipantKind.Parents, 2)]);
    public static readonly WorkshopHeld WasHeld = new([new(ParticipantKind.YoungPeople, 4), new(ParticipantKind.Parents, 2)]);
    public static readonly NoteInput Note = new(Said, InputTone.Bad, InputChapter.FocusGroups, Afterwards: false);
    public static readonly InputNoted WasNoted = new(Said.Ref, InputTone.Bad, InputChapter.FocusGroups, false, Worker.Person);

    public static readonly Story Empty = Story.Of(WorkshopDecider.Decider, "stord.ettervern").By(Leader)
        .Knowing((new AboutService(Service), new ServiceFacts(Service, "Stord")));

    public static readonly Story Planned = Empty.Happened(WasPlanned);

    /// <summary>All is ready; it is the day.</summary>
    public static readonly Story Ready = Planned.Happened(
        [
            new RoleTaken(WorkshopRole.Facilitator, Leader.Person),
            new RoleTaken(WorkshopRole.NoteTaker, Worker.Person),
            new PapersSent(new(2024, 4, 2)),
            .. WorkshopTerms.BeforeTheDay.Select(principle => new PrincipleConfirmed(principle)),
        ]).On(Day);

    public static readonly Story Held = Ready.Happened(WasHeld);
    public static readonly Story Noted = Held.Happened(WasNoted);

    public static WrittenText Written(string id, string body) => WrittenText.Write("text", body, "nn", new TextSeed("t" + id, "s" + id)).Text!;
}
