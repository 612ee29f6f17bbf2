using System.Globalization;

namespace LearningNetwork.Domain.Workshops;

/// <summary>The clear noes of workshops; their codes are stable. Those that can be mended name the field first.</summary>
public static class WorkshopRefusals
{
    private const string Level = "level", On = "on", Participants = "participants", Ways = "ways";

    public static Refusal Unknown { get; } = Refusal.Missing("workshop_unknown");

    /// <summary>One's own case is not the matter of a workshop.</summary>
    public static Refusal OwnCase { get; } = Refusal.Invalid("workshop_own_case", Level);

    /// <summary>Agenda and background cannot be out two weeks before; the first day that can be.</summary>
    public static Refusal TooSoon(DateOnly earliest) => Refusal.Invalid("workshop_too_soon", On, Day(earliest));

    /// <summary>They were sent less than two weeks before: the workshop must be moved.</summary>
    public static Refusal PapersLate(DateOnly latest) => Refusal.Invalid("workshop_papers_late", "papersOn", Day(latest));

    public static Refusal PapersNotSent { get; } = Refusal.Conflict("workshop_papers_not_sent");

    public static Refusal RoleTaken { get; } = Refusal.Conflict("workshop_role_taken");

    /// <summary>Facilitator and note-taker are two people.</summary>
    public static Refusal OnePersonTwoRoles { get; } = Refusal.Conflict("workshop_one_person_two_roles");

    public static Refusal RolesOpen { get; } = Refusal.Conflict("workshop_roles_open");

    /// <summary>Only the facilitator and the note-taker do this.</summary>
    public static Refusal NotYourRole { get; } = Refusal.Forbidden("workshop_not_your_role");

    /// <summary>The argument is how many are still to be confirmed.</summary>
    public static Refusal PrinciplesMissing(int missing) => Refusal.Conflict("workshop_principles_missing", Number(missing));

    public static Refusal NotYet(DateOnly on) => Refusal.Conflict("workshop_not_yet", Day(on));

    public static Refusal NotHeld { get; } = Refusal.Conflict("workshop_not_held");

    public static Refusal WasHeld { get; } = Refusal.Conflict("workshop_was_held");

    public static Refusal WasCalledOff { get; } = Refusal.Conflict("workshop_called_off");

    public static Refusal NobodyTookPart { get; } = Refusal.Invalid("workshop_nobody_took_part", Participants);

    public static Refusal InputUnknown { get; } = Refusal.Missing("workshop_input_unknown");

    public static Refusal MaterialUnknown { get; } = Refusal.Missing("workshop_material_unknown");

    public static Refusal Full(int most) => Refusal.Conflict("workshop_full", Number(most));

    /// <summary>Nothing leaves a workshop with fewer than five participants.</summary>
    public static Refusal TooFew { get; } = Refusal.Conflict("workshop_too_few", Number(SmallGroup.Fewest));

    public static Refusal NothingSaid { get; } = Refusal.Conflict("workshop_nothing_said");

    /// <summary>Nothing leaves before the other of the two roles has confirmed the notes.</summary>
    public static Refusal NotesNotConfirmed { get; } = Refusal.Conflict("workshop_notes_not_confirmed");

    /// <summary>Whoever wrote the notes does not confirm them.</summary>
    public static Refusal OwnNotes { get; } = Refusal.Conflict("workshop_own_notes");

    public static Refusal StandsAlone { get; } = Refusal.Conflict("workshop_stands_alone");

    public static Refusal ThanksFirst { get; } = Refusal.Conflict("workshop_thanks_first");

    public static Refusal WithoutWay { get; } = Refusal.Invalid("workshop_without_way", Ways);

    /// <summary>Answers are owed to those who took part; the argument is how many.</summary>
    public static Refusal AnswersOwed(int owed) => Refusal.Conflict("workshop_answers_owed", Number(owed));

    public static Refusal MaterialOwed(int owed) => Refusal.Conflict("workshop_material_owed", Number(owed));

    /// <summary>Something is said to have been done before the workshop was held.</summary>
    public static Refusal BeforeWorkshop(string field, DateOnly held) => Refusal.Invalid("before_workshop", field, Day(held));

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
