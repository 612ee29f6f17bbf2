using LearningNetwork.Storage.People;
using Microsoft.AspNetCore.DataProtection;

namespace LearningNetwork.Web.SignIn.Local;

/// <summary>
/// What a form carries from one step to the next: who has shown a password, or what a passkey is asked. It is sealed by the framework, has
/// one purpose, is old after ten minutes, and the last step uses it up.
/// </summary>
internal sealed class HalfWay(IDataProtectionProvider protection, UsedOnce used, TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    public string Seal(string purpose, string content) =>
        For(purpose).Protect(FormattableString.Invariant($"{(time.GetUtcNow() + Life).UtcTicks} {content}"));

    /// <summary>What was sealed for this purpose, or null where it is old, or not ours.</summary>
    public string? Open(string purpose, string sealedContent)
    {
        try
        {
            return For(purpose).Unprotect(sealedContent).Split(' ', 2) is [var end, var content] && long.Parse(end, System.Globalization.CultureInfo.InvariantCulture) > time.GetUtcNow().UtcTicks ? content : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The same, once.</summary>
    public async Task<string?> OpenOnce(string purpose, string sealedContent, CancellationToken cancellation) =>
        Open(purpose, sealedContent) is { } content && await used.Use(purpose, sealedContent, time.GetUtcNow() + Life, cancellation) ? content : null;

    private IDataProtector For(string purpose) => protection.CreateProtector("half-way", purpose);
}
