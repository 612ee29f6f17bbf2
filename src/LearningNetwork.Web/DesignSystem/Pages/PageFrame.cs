using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Live;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>What every page is given beside its own model: texts in the reader's language, surroundings, the clock, the token for forms.</summary>
public sealed class PageFrame
{
    private readonly HttpContext context;

    private PageFrame(HttpContext context, Surroundings around)
    {
        var services = context.RequestServices;
        this.context = context;
        Around = around;
        Options = services.GetRequiredService<WebOptions>();
        T = services.GetRequiredService<Phrasebook>().In(LanguageChoice.Of(context, around.Preferred, Options.NetworkLanguage));
        Assets = services.GetRequiredService<AssetPaths>();
        Now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        LiveAddress = LiveRoutes.Path + "?after=" + services.GetService<LivePulse>()?.End.Mark;
    }

    public Phrases T { get; }

    public Surroundings Around { get; }

    public WebOptions Options { get; }

    public AssetPaths Assets { get; }

    public DateTimeOffset Now { get; }

    /// <summary>Where the page, once it is open, follows what happens from here on. Made before anything is asked for the page, so that nothing falls between.</summary>
    internal string LiveAddress { get; }

    /// <summary>This page's own address, for links that lead back to it; a page that answers a form is asked for anew at the same address.</summary>
    public string Address => context.Request.PathBase + context.Request.Path + context.Request.QueryString;

    /// <summary><c>xlsx</c> or <c>csv</c> where the address asks for the page's list as a file; else null.</summary>
    public string? SheetAsked => context.Request.Query["format"].ToString() is "xlsx" or "csv" ? context.Request.Query["format"].ToString() : null;

    /// <summary>Whether the page holds a list that can be had as a file; the layout then leads to it.</summary>
    internal bool OffersSheet { get; set; }

    /// <summary>This page's list as a file: narrowed as the page is, and all its pages in one.</summary>
    internal string AddressOfSheet(string format) => context.Request.PathBase + context.Request.Path + QueryString.Create(
        context.Request.Query.Where(part => part.Key is not ("page" or "format")).Append(new("format", format)));

    /// <summary>The frame for this request; made once, however often it is asked for.</summary>
    public static async ValueTask<PageFrame> Of(HttpContext context) =>
        context.Features.Get<PageFrame>() ?? Keep(context, await context.RequestServices.GetRequiredService<ISurroundings>().Of(context));

    /// <summary>Called by the framework for a handler's parameter.</summary>
    public static async ValueTask<PageFrame?> BindAsync(HttpContext context) => await Of(context);

    /// <summary>The same, with another name of the reader.</summary>
    internal PageFrame CalledBy(string name) => new(context, Around with { Reader = Around.Reader is { } reader ? reader with { Name = name } : null }) { OffersSheet = OffersSheet };

    /// <summary>Whether something was just done, which the page says this once.</summary>
    internal bool SaysSomethingOnce => Notice.IsLeft(context);

    /// <summary>A frame that asks nobody anything, for when something is broken.</summary>
    internal static PageFrame Bare(HttpContext context) => Keep(context, Surroundings.Nobody);

    /// <summary>The field that proves a form was asked for by the one who sends it. Asking sets its cookie, so only pages with forms do.</summary>
    public AntiforgeryTokenSet Antiforgery() => context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);

    /// <summary>What was just done, to be said once on top of the page; null when nothing was.</summary>
    internal string? TakeNotice() => LookingOn.Is(context) ? null : Notice.Take(context, T);

    /// <summary>What the reader typed into the form that goes to this address before the session ran out; null where nothing is kept, or the page answers a form.</summary>
    internal KeptForm? Kept(string action) => HttpMethods.IsGet(context.Request.Method)
        && context.RequestServices.GetRequiredService<KeptForms>().Find(context) is { } kept && kept.Action == action ? kept : null;

    /// <summary>Whether the browser itself says that the request comes from one of our own pages.</summary>
    internal bool FromOwnPage => context.Request.Headers["Sec-Fetch-Site"] == "same-origin";

    private static PageFrame Keep(HttpContext context, Surroundings around)
    {
        var frame = new PageFrame(context, around);
        context.Features.Set(frame);
        return frame;
    }
}
