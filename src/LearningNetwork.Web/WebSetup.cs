using System.Text.Encodings.Web;
using System.Text.Unicode;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Gallery;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Reuse;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;

namespace LearningNetwork.Web;

/// <summary>How an executable puts the pages on: services, then what stands before the routes, then the routes.</summary>
public static class WebSetup
{
    public static WebApplicationBuilder AddLearningNetworkWeb(this WebApplicationBuilder builder, WebOptions options)
    {
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(Phrasebook.Shipped);
        builder.Services.AddSingleton<AssetPaths>();
        builder.Services.AddSingleton<KeptForms>();
        builder.Services.AddSingleton<FinishedBytes>();
        builder.Services.AddSingleton<Fragments>();
        builder.Services.AddSingleton<KeptAnswers>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.TryAddScoped<ISurroundings, NobodysSurroundings>();
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)); // æ, ø and å as themselves: shorter pages, read by people
        builder.Services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        builder.Services.AddRazorComponents();
        builder.Services.AddAntiforgery(antiforgery => (antiforgery.Cookie.Name, antiforgery.Cookie.SecurePolicy) = ("form", CookieSecurePolicy.SameAsRequest));
        FindAssets(builder);
        return builder;
    }

    /// <summary>Stands first, so that whatever fails behind it becomes a page.</summary>
    public static WebApplication UseLearningNetworkWeb(this WebApplication app)
    {
        app.Use(SafeHeaders.With(app.Services.GetRequiredService<WebOptions>().FormTarget));
        if (!app.Services.GetRequiredService<WebOptions>().Demo) app.UseHsts();
        app.UseMiddleware<FailurePages>();
        return app;
    }

    public static WebApplication MapLearningNetworkWeb(this WebApplication app)
    {
        app.MapStaticAssets().Open();
        LanguageChoice.Map(app);
        if (app.Services.GetRequiredService<WebOptions>().Demo) GalleryRoutes.Map(app);
        return app;
    }

    /// <summary>
    /// Built, the style sheets lie where the projects keep them; published, beside the program, wherever it is started from.
    /// </summary>
    private static void FindAssets(WebApplicationBuilder builder)
    {
        var published = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (Directory.Exists(published))
        {
            builder.Environment.WebRootPath = published;
            builder.Environment.WebRootFileProvider = new PhysicalFileProvider(published);
        }

        builder.WebHost.UseStaticWebAssets();
    }
}
