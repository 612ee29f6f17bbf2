using LearningNetwork.Domain.Workshops;
using static LearningNetwork.Domain.Tests.Workshops.WorkshopStories;

namespace LearningNetwork.Domain.Tests.Workshops;

public sealed class FollowUpTests
{
    private static readonly NotesConfirmed ByTheOther = new(Leader.Person);
    private static readonly InputAnswered Answered = new(1, new(true, Because.Ref));
    private static readonly ParticipantsThanked Thanked = new(new(Day, [ReplyWay.InWriting]));

    [Fact]
    public void Only_the_two_roles_write_and_the_other_of_them_confirms()
    {
        Held.By(Worker).When(Note).ShouldBeEvents(WasNoted);
        Held.By(Leader with { Person = new("another") }).When(Note).ShouldBeRefused(WorkshopRefusals.NotYourRole);
        Noted.By(Worker).When(new ConfirmNotes()).ShouldBeRefused(WorkshopRefusals.OwnNotes);
        Noted.By(Leader).When(new ConfirmNotes()).ShouldBeEvents(ByTheOther);
        Noted.Happened(ByTheOther).By(Leader).When(new ConfirmNotes()).ShouldBeNothing();
        Noted.By(Leader with { Person = new("another") }).When(new ConfirmNotes()).ShouldBeRefused(WorkshopRefusals.NotYourRole);
    }

    [Fact]
    public void Where_both_have_written_each_confirms_what_the_other_wrote()
    {
        var both = Noted.Happened(new InputNoted(Because.Ref, InputTone.Good, InputChapter.FocusAreas, false, Leader.Person), ByTheOther);
        both.By(Leader).When(new ReportInputs()).ShouldBeRefused(WorkshopRefusals.NotesNotConfirmed);
        both.By(Worker).When(new ConfirmNotes()).ShouldBeEvents(new NotesConfirmed(Worker.Person));
        both.Happened(new NotesConfirmed(Worker.Person)).When(new ReportInputs()).ShouldBeEvents(new InputsReported([1, 2]));
    }

    [Fact]
    public void What_is_written_anew_must_be_confirmed_anew_and_is_taken_out_of_the_report()
    {
        var reported = Noted.Happened(ByTheOther, new InputsReported([1]));
        reported.When(new ReportInputs()).ShouldBeNothing();
        var rewritten = reported.Happened(new InputRewritten(1, Because.Ref, Leader.Person));
        ((Workshop.Held)rewritten.State).Record.Reported.ShouldBe([]);
        rewritten.When(new ReportInputs()).ShouldBeRefused(WorkshopRefusals.NotesNotConfirmed);
        rewritten.By(Leader).When(new ConfirmNotes()).ShouldBeRefused(WorkshopRefusals.OwnNotes);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Nothing_leaves_a_workshop_with_fewer_than_five(int took)
    {
        var small = Ready.Happened(new WorkshopHeld([new(ParticipantKind.YoungPeople, took)]), WasNoted, ByTheOther);
        small.When(new ReportInputs()).ShouldBeRefused(WorkshopRefusals.TooFew);
        Ready.Happened(new WorkshopHeld([new(ParticipantKind.YoungPeople, took), new(ParticipantKind.Parents, 5 - took)]), WasNoted, ByTheOther)
            .When(new ReportInputs()).ShouldBeEvents(new InputsReported([1]));
    }

    [Fact]
    public void It_feeds_a_report_only_where_one_is_chosen_and_something_was_said()
    {
        Noted.Happened(ByTheOther, new ReportChosen(null)).When(new ReportInputs()).ShouldBeRefused(WorkshopRefusals.StandsAlone);
        Held.When(new ReportInputs()).ShouldBeRefused(WorkshopRefusals.NothingSaid);
        Planned.When(new ReportInputs()).ShouldBeRefused(WorkshopRefusals.NotHeld);
    }

    [Fact]
    public void Answers_are_owed_until_they_are_thanked_and_every_input_is_answered()
    {
        var told = new TellAnswers(Day);
        var ready = Noted.Happened(new PrincipleConfirmed(Principle.FollowUp));
        ready.When(told).ShouldBeRefused(WorkshopRefusals.ThanksFirst);
        ready.Happened(Thanked).When(told).ShouldBeRefused(WorkshopRefusals.AnswersOwed(1));
        ready.Happened(Thanked, Answered, new MaterialPromised(Because.Ref)).When(told).ShouldBeRefused(WorkshopRefusals.MaterialOwed(1));
        Noted.Happened(Thanked, Answered).When(told).ShouldBeRefused(WorkshopRefusals.PrinciplesMissing(1));
        ready.Happened(Thanked, Answered, new MaterialPromised(Because.Ref), new MaterialSent(1, Day)).When(told).ShouldBeEvents(new AnswersTold(Day));
    }

    [Fact]
    public void What_comes_back_later_opens_it_again()
    {
        var closed = Noted.Happened(Thanked, Answered, new PrincipleConfirmed(Principle.FollowUp), new AnswersTold(Day));
        closed.When(new TellAnswers(Day)).ShouldBeNothing();
        var again = closed.Happened(new InputNoted(Because.Ref, InputTone.Mixed, InputChapter.FocusGroups, true, Worker.Person));
        ((Workshop.Held)again.State).AnswersToldOn.ShouldBeNull();
        again.When(new TellAnswers(Day)).ShouldBeRefused(WorkshopRefusals.AnswersOwed(1));
    }

    [Fact]
    public void Thanks_name_a_way_to_add_more()
    {
        Held.When(new TellThanked(Day, [])).ShouldBeRefused(WorkshopRefusals.WithoutWay);
        Held.When(new TellThanked(Day.AddDays(-1), [ReplyWay.InPerson])).ShouldBeRefused(WorkshopRefusals.BeforeWorkshop("thankedOn", Day));
        Held.When(new TellThanked(Day, [ReplyWay.InPerson, ReplyWay.InWriting])).ShouldBeEvents(new ParticipantsThanked(new(Day, [ReplyWay.InWriting, ReplyWay.InPerson])));
    }

    [Fact]
    public void An_input_ends_as_used_or_not_used_because()
    {
        Noted.When(new AnswerInput(1, true, Because)).ShouldBeEvents(Answered);
        Noted.Happened(Answered).When(new AnswerInput(1, true, Because)).ShouldBeNothing();
        Noted.Happened(Answered).When(new AnswerInput(1, false, Because)).ShouldBeEvents(new InputAnswered(1, new(false, Because.Ref)));
        Noted.When(new AnswerInput(2, true, Because)).ShouldBeRefused(WorkshopRefusals.InputUnknown);
    }

    [Fact]
    public void Notes_with_personal_data_are_never_written() =>
        WrittenText.Write("text", "Ring meg på 92 34 56 78", "nn", new("t", "s")).Refusal!.Code.ShouldBe("personal_data");
}
