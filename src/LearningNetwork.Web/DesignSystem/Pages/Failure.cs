using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>Why a request could not be answered, as the page that says so shows it.</summary>
/// <param name="Code">The stable code; with <c>error.</c> before it, the key of the page's texts.</param>
/// <param name="Reference">What the operator finds in the log, or null.</param>
/// <param name="Sent">What was typed, when a form could not be taken.</param>
public sealed record Failure(string Code, string? Reference = null, FormState? Sent = null)
{
    public static Failure OfStatus(int status) => new(status switch
    {
        401 => "not_signed_in",
        403 => "forbidden",
        404 => "not_found",
        405 => "wrong_method",
        413 => "too_large",
        429 => "too_many",
        >= 500 => "fault",
        _ => "bad_request",
    });
}
