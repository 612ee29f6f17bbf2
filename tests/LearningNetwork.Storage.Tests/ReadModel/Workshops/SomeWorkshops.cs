using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Workshops;
using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.ReadModel.Workshops;

/// <summary>A workshop of one service from plan to report, one to come, and one of another service.</summary>
public sealed class SomeWorkshops : IArrangement
{
    public const int Year = 2026;

    public static async Task Arrange(SmallNetwork network)
    {
        await network.Service("stord", "Stord", ("4614", "Stord"));
        await network.Service("kvam", "Kvam", ("4622", "Kvam"));
        var (leader, worker) = (Of(network, "stord", "leader"), Of(network, "stord", "worker"));
        var today = DateOnly.FromDateTime(network.Store.Clock.GetUtcNow().UtcDateTime);
        var day = TwoWeeks.EarliestFrom(today).AddDays(7);
        await Do(network, "stord.ettervern", leader, new PlanWorkshop("Ettervern", WorkshopLevel.Service, day, TestStore.Note("Kvifor nei?"), Year, []), new TakeRole(WorkshopRole.Facilitator));
        await Do(network, "stord.ettervern", worker, new TakeRole(WorkshopRole.NoteTaker), new TellPapersSent(today), new PromiseMaterial(TestStore.Note("Eit ark")));
        await Do(network, "stord.ettervern", leader, [.. WorkshopTerms.BeforeTheDay.Select(principle => new ConfirmPrinciple(principle))]);
        await Do(network, "stord.samver", leader, new PlanWorkshop("Samvær", WorkshopLevel.Service, day.AddDays(90), TestStore.Note("Kva er godt?"), null, []));
        await Do(network, "kvam.andre", Of(network, "kvam", "other"), new PlanWorkshop("Andre", WorkshopLevel.Service, day.AddDays(60), TestStore.Note("Noko anna"), Year, []));
        network.Store.Clock.Advance(TimeSpan.FromDays(day.DayNumber - today.DayNumber));
        await Do(network, "stord.ettervern", worker, new TellWorkshopHeld([new(ParticipantKind.YoungPeople, 5)]));
        foreach (var (text, tone, chapter) in new[] { ("Vi visste ikkje", InputTone.Bad, InputChapter.FocusGroups), ("Han ringde", InputTone.Good, InputChapter.Cooperation) })
            await Do(network, "stord.ettervern", worker, new NoteInput(TestStore.Note(text), tone, chapter, false));
        await Do(network, "stord.ettervern", leader, new ConfirmNotes(), new AnswerInput(1, true, TestStore.Note("Vi skriv brev")), new ReportInputs());
    }

    public static async Task Do(SmallNetwork network, string key, Actor actor, params WorkshopCommand[] commands)
    {
        foreach (var command in commands)
            await network.Do(WorkshopDecider.Decider, key, command, actor);
    }

    public static Actor Of(SmallNetwork network, string service, string person) => new(new PersonId(person), network.Id, [Role.ServiceLeader], new(service), []);
}
