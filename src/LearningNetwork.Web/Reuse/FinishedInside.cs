using System.Text;
using System.Text.Encodings.Web;
using LearningNetwork.Web.DesignSystem.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Reuse;

/// <summary>
/// A page whose inside is made already, sent as the bytes it is within what stands around it. That is kept too, for all to whom it
/// looks the same, with a mark where the reader's name belongs; only what is said once is rendered for its reader alone.
/// </summary>
/// <typeparam name="TPage">The page; it says <see cref="FinishedInside.Here"/> once.</typeparam>
/// <param name="parameters">The page's parameters around a frame.</param>
/// <param name="looks">What else than the frame decides what stands around; null where it is not to be kept.</param>
/// <param name="inside">UTF-8 markup, rendered by ourselves.</param>
public sealed class FinishedInside<TPage>(
    PageFrame frame, Func<PageFrame, IReadOnlyDictionary<string, object?>> parameters, string? looks, byte[] inside, int status) : IResult where TPage : IComponent
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        var nameless = frame.CalledBy(FinishedInside.Name);
        Task<byte[]> Made() => services.GetRequiredService<Fragments>().Render<TPage>(parameters(nameless));
        var around = looks is null || frame.SaysSomethingOnce
            ? await Made()
            : await services.GetRequiredService<FinishedBytes>().Get(new("around.html", frame.Around.Network ?? "", Looks, looks, ""), Made);
        await Send(httpContext, around, services.GetRequiredService<HtmlEncoder>());
    }

    private string Looks
    {
        get
        {
            var (text, around) = (new StringBuilder(typeof(TPage).Name), frame.Around);
            text.Append(' ').Append(frame.T.Language.Code).Append(' ').Append(frame.Address).Append(' ').Append(frame.OffersSheet).Append(' ').Append(around.Reader?.Role);
            WayIn[][] ways = [[.. around.WaysIn], [.. around.Reader?.Links ?? []], [.. around.More], around.Notifications is { } told ? [told] : []];
            foreach (var way in ways.SelectMany(some => some.Append(new WayIn("", ";"))))
                text.Append(' ').Append(way.Href).Append('=').Append(way.Waiting);
            return text.ToString();
        }
    }

    private async Task Send(HttpContext context, byte[] around, HtmlEncoder encoder)
    {
        var (response, stopped) = (context.Response, context.RequestAborted);
        var name = Encoding.UTF8.GetBytes(encoder.Encode(frame.Around.Reader?.Name ?? ""));
        var parts = Parts(around, name).ToList();
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = parts.Sum(part => part.Length);
        foreach (var part in parts)
            await response.BodyWriter.WriteAsync(part, stopped);
    }

    private IEnumerable<ReadOnlyMemory<byte>> Parts(byte[] around, byte[] name)
    {
        var rest = around.AsMemory();
        while (FinishedInside.NextMark(rest.Span) is (var at, var length, var isName))
        {
            yield return rest[..at];
            yield return isName ? name : inside;
            rest = rest[(at + length)..];
        }

        yield return rest;
    }
}

/// <summary>The places in what stands around: for what is made already, and for the reader's name.</summary>
public static class FinishedInside
{
    /// <summary>Nobody can guess it, so that nothing that people write is taken for it.</summary>
    internal static readonly string Name = "reader-" + Guid.NewGuid().ToString("N");

    /// <summary>Nobody can write it: all that people wrote is encoded when it is rendered.</summary>
    public static readonly MarkupString Here = new("<!--inside-->");

    private static readonly byte[] NameMark = Encoding.UTF8.GetBytes(Name);

    private static ReadOnlySpan<byte> InsideMark => "<!--inside-->"u8;

    /// <summary>Where the next mark stands, how long it is and which of the two; null where there is none left.</summary>
    internal static (int At, int Length, bool IsName)? NextMark(ReadOnlySpan<byte> rest)
    {
        var (inside, name) = (rest.IndexOf(InsideMark), rest.IndexOf(NameMark));
        return (inside, name) switch
        {
            ( < 0, < 0) => null,
            (_, < 0) => (inside, InsideMark.Length, false),
            ( < 0, _) => (name, NameMark.Length, true),
            _ => inside < name ? (inside, InsideMark.Length, false) : (name, NameMark.Length, true),
        };
    }
}
