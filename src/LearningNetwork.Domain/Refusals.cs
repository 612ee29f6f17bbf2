using LearningNetwork.Domain.Texts;

namespace LearningNetwork.Domain;

/// <summary>The refusals that every kind of entity shares. Those of one capability stand in its folder, in <c>…Refusals</c>.</summary>
public static class Refusals
{
    /// <summary>The actor's roles do not give this right.</summary>
    public static Refusal NotAllowed { get; } = Refusal.Forbidden("not_allowed");

    /// <summary>Nothing of that name exists in the actor's network.</summary>
    public static Refusal NotFound { get; } = Refusal.Missing("not_found");

    /// <summary>The entity exists already, with other content.</summary>
    public static Refusal AlreadyExists { get; } = Refusal.Conflict("already_exists");

    /// <summary>The entity has changed since the sender read it.</summary>
    public static Refusal Stale { get; } = Refusal.Conflict("stale");

    /// <summary>The same command id came before with other content.</summary>
    public static Refusal IdempotencyKeyReused { get; } = Refusal.Conflict("idempotency_key_reused");

    /// <summary>A field that must be filled in is empty.</summary>
    public static Refusal Required(string field) => Refusal.Invalid("required", field);

    /// <summary>A text is longer than its field takes.</summary>
    public static Refusal TooLong(string field, int most) => Refusal.Invalid("too_long", field, most.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A value is none that its field takes.</summary>
    public static Refusal NotAValue(string field) => Refusal.Invalid("not_a_value", field);

    /// <summary>A date lies in the future for something said to have happened.</summary>
    public static Refusal InTheFuture(string field) => Refusal.Invalid("in_the_future", field);

    /// <summary>A text holds personal data. The arguments are the field, the first find's kind, and every place as <c>start+length</c> in characters, joined by commas.</summary>
    public static Refusal PersonalData(string field, IReadOnlyList<PersonalDataFind> finds) => Refusal.Invalid(
        "personal_data", field, finds[0].Kind.ToString(), string.Join(',', finds.Select(find => FormattableString.Invariant($"{find.Start}+{find.Length}"))));
}
