using LearningNetwork.Domain;

namespace LearningNetwork.Web.Api;

/// <summary>The noes that come of how something was sent, before anything is decided. Their codes are stable like all others.</summary>
internal static class ApiRefusals
{
    public static Refusal NotSignedIn { get; } = Refusal.Forbidden("not_signed_in");

    public static Refusal MalformedJson { get; } = Refusal.Invalid("malformed_json");

    public static Refusal MediaType { get; } = Refusal.Invalid("unsupported_media_type");

    public static Refusal WrongMethod { get; } = Refusal.Invalid("wrong_method");

    public static Refusal BadRequest { get; } = Refusal.Invalid("bad_request");

    public static Refusal TooMany { get; } = Refusal.Invalid("too_many");

    public static Refusal Internal { get; } = Refusal.Conflict("internal");

    public static Refusal IdempotencyKeyInvalid { get; } = Refusal.Invalid("idempotency_key_invalid");

    public static Refusal IfMatchInvalid { get; } = Refusal.Invalid("if_match_invalid");

    public static Refusal TooLarge(int mostBytes) => Refusal.Invalid("too_large", mostBytes.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static Refusal FieldUnknown(string field) => Refusal.Invalid("field_unknown", field);
}
