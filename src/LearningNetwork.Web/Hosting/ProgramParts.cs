using LearningNetwork.Runtime;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.AnnualWheels;
using LearningNetwork.Web.Features.Calendars;
using LearningNetwork.Web.Features.CouncilReports;
using LearningNetwork.Web.Features.Figures;
using LearningNetwork.Web.Features.Importing;
using LearningNetwork.Web.Features.Products;
using LearningNetwork.Web.Features.Products.Editions;
using LearningNetwork.Web.Features.Products.TreasureMap;
using LearningNetwork.Web.Live;
using LearningNetwork.Web.Mailing;
using LearningNetwork.Web.Operations;
using LearningNetwork.Web.ReferenceData;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Hosting;

/// <summary>Puts the program together: storage, runtime, Web, and in which order a request passes.</summary>
public static class ProgramParts
{
    /// <summary>The whole program, not yet started; <see cref="ProgramFrame.Start"/> starts it.</summary>
    /// <param name="host">Where an executable adds its own before all else, such as another <c>IEntities</c>.</param>
    /// <param name="executable">The executable whose list of static files is used; the running one, unless a test says otherwise.</param>
    public static WebApplication Build(ProgramOptions options, Action<WebApplicationBuilder, ProgramOptions>? host = null, string? executable = null)
    {
        // The options stand for themselves: what happens to lie in the folder that the program is started from has no say.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = executable });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter(typeof(SignedIn).Namespace, LogLevel.Warning);
        // It opens a scope around each request that holds its path, and a feed's path is its secret.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        // It warns that keys are stored as they are: they lie beside the data that they protect, in the same database.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        Listen(builder, options);
        host?.Invoke(builder, options);
        var entry = options.IsDemo ? null : EntryOptions.Read(builder.Configuration);
        builder.Services.AddSingleton(options).AddHealth().AddStorage(options).AddLearningNetworkRuntime().AddSignIn(entry).AddApi().AddOperations();
        builder.Services.AddSingleton<ReferenceDataLoader>().AddHostedService<FileSweep>().AddSingleton<ReceivedFiles>().AddSingleton<HandOut>().AddSingleton<CatalogueBodies>().AddSingleton<FigureReader>().AddSingleton<MapBodies>().AddCouncilReports().AddCalendars().AddAnnualWheels();
        // Every process on the database reads the cookies and forms that another gave out.
        builder.Services.AddDataProtection().SetApplicationName("learning-network");
        builder.AddLearningNetworkWeb(new WebOptions(options.IsDemo, Language.Nynorsk, entry?.Provider?.Origin ?? ""));
        builder.Services.AddSingleton<ImportFile>().AddSingleton<Rehearsal>().AddSingleton<Imports>().AddSingleton<ImportProgresses>().AddSingleton<Importer>().AddLive().AddMailing(builder.Configuration, options.IsDemo);
        return Route(builder.Build());
    }

    private static void Listen(WebApplicationBuilder builder, ProgramOptions options)
    {
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = PostedForm.LargestBody;
        });
        if (options.IsDemo)
            KeepToThisMachine(builder);
    }

    /// <summary>Addresses from elsewhere do not count, and neither does a host name that leads here, as a page of another site could make one.</summary>
    private static void KeepToThisMachine(WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetSection("Kestrel:Endpoints").GetChildren().Any())
            throw new InvalidOperationException("The demonstration takes its addresses from --urls alone; the setting Kestrel:Endpoints stands in its way.");
        builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";
    }

    /// <summary>What turns failures into answers stands outermost, then who it is, then what is asked for.</summary>
    private static WebApplication Route(WebApplication app)
    {
        app.UseLearningNetworkWeb();
        app.UseMiddleware<ApiErrors>();
        app.UseSignIn();
        app.MapLearningNetworkWeb();
        Routes.Map(app);
        return app;
    }
}
