using System.IO.Compression;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LearningNetwork.Web.DesignSystem.Forms;

/// <summary>
/// Keeps what was typed when a session runs out while someone writes, so that it stands in the form again after signing in. It lies sealed
/// in the writer's own browser for <see cref="Minutes"/> minutes, and nowhere else: not in an address, a log or the database. Any process
/// with the same keys can open it, and only for the one who wrote it.
/// </summary>
public sealed class KeptForms(IDataProtectionProvider protection, TimeProvider time)
{
    public const int Minutes = 30;

    /// <summary>The most characters that are kept, sealed; a browser and a server take about twice as much. A form beyond that is shown at once instead.</summary>
    public const int LargestSealed = 12 * 1024;

    internal const string Cookie = "kept-form";
    private readonly IDataProtector seal = protection.CreateProtector("kept-form");
    private readonly ChunkingCookieManager cookies = new();

    /// <summary>Keeps the form for this person; false where it is too large.</summary>
    public bool Keep(HttpContext context, string person, string action, FormState typed)
    {
        var values = typed.Values.Where(field => field.Key is not (PostedForm.CommandIdField or PostedForm.SeenVersionField))
            .ToDictionary(field => field.Key, field => field.Value.Select(value => value ?? "").ToArray());
        var kept = new KeptForm(person, action, time.GetUtcNow().AddMinutes(Minutes), values);
        var text = WebEncoders.Base64UrlEncode(seal.Protect(Packed(JsonSerializer.SerializeToUtf8Bytes(kept))));
        if (text.Length > LargestSealed)
            return false;
        cookies.AppendResponseCookie(context, Cookie, text, Options(context, TimeSpan.FromMinutes(Minutes)));
        return true;
    }

    /// <summary>What the reader of this request wrote, or null where nothing is kept, it is another's, or too old.</summary>
    public KeptForm? Find(HttpContext context)
    {
        if (cookies.GetRequestCookie(context, Cookie) is not { Length: > 0 } text || Open(text) is not { } kept)
            return null;
        return kept.Person == context.User.FindFirstValue(ClaimTypes.NameIdentifier) && time.GetUtcNow() < kept.Until ? kept : null;
    }

    /// <summary>Forgets it, once a form has been sent with a session.</summary>
    public void Forget(HttpContext context)
    {
        if (context.Request.Cookies.ContainsKey(Cookie))
            cookies.DeleteCookie(context, Cookie, Options(context, TimeSpan.Zero));
    }

    /// <summary>Null where it was sealed with other keys, or is no longer whole.</summary>
    private KeptForm? Open(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<KeptForm>(Unpacked(seal.Unprotect(WebEncoders.Base64UrlDecode(text))));
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException or JsonException or InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Packed(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var packing = new BrotliStream(packed, CompressionLevel.Optimal))
            packing.Write(plain);
        return packed.ToArray();
    }

    private static MemoryStream Unpacked(byte[] packed)
    {
        var plain = new MemoryStream();
        using var unpacking = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        unpacking.CopyTo(plain);
        plain.Position = 0;
        return plain;
    }

    private static CookieOptions Options(HttpContext context, TimeSpan age) =>
        new() { Path = "/", MaxAge = age, HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true };
}
