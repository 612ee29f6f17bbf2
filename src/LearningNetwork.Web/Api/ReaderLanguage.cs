using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace LearningNetwork.Web.Api;

/// <summary>Languages as a program states them in its headers.</summary>
public static class ReaderLanguage
{
    /// <summary>What the reader reads best of what we speak (<c>Accept-Language</c>), else the language of the person's service or network.</summary>
    public static Language Of(HttpContext context) =>
        context.Request.GetTypedHeaders().AcceptLanguage
            .Where(asked => asked.Quality is not 0)
            .OrderByDescending(asked => asked.Quality ?? 1)
            .Select(asked => Spoken(asked.Value))
            .FirstOrDefault(language => language is not null) ?? Usual(context);

    /// <summary>The language that what was sent is written in: <c>Content-Language</c>, else the one the sender reads best.</summary>
    public static Language OfTexts(HttpContext context) =>
        Spoken(context.Request.Headers.ContentLanguage.ToString().Split(',')[0].Trim()) ?? Of(context);

    private static Language Usual(HttpContext context) =>
        SignedIn.Find(context)?.Language ?? context.RequestServices.GetRequiredService<WebOptions>().NetworkLanguage;

    /// <summary>Norwegian without saying which is bokmål; a country says nothing more.</summary>
    private static Language? Spoken(StringSegment tag) => tag.Value?.Split('-')[0].ToLowerInvariant() switch
    {
        "no" => Language.Bokmaal,
        var code => Language.WithCode(code),
    };
}
