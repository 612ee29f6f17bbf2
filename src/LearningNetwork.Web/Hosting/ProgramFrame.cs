using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Hosting;

/// <summary>What every executable of the platform does: reads its options, puts Web on the storage, starts, tells where it listens, and stops when told.</summary>
public static class ProgramFrame
{
    /// <summary>The exit code of a program that cannot do what it was asked to with these options.</summary>
    public const int Refused = 2;

    /// <param name="host">Where the executable adds its own, such as another <c>IEntities</c>; without it entities live in this process.</param>
    /// <returns>The process's exit code.</returns>
    public static async Task<int> Run(string[] args, Action<WebApplicationBuilder, ProgramOptions>? host = null)
    {
        if (args.Contains("--help"))
        {
            Console.WriteLine(ProgramArguments.Help);
            return 0;
        }

        var (options, complaint) = ProgramArguments.Read(args);
        complaint ??= SignInSetup.WhatIsMissing(options!);
        return complaint is null ? await Serve(options!, host) : Refuse(complaint);
    }

    /// <summary>The whole program, not yet started; what <see cref="Run"/> and tests start.</summary>
    /// <param name="executable">The executable whose list of static files is used; the running one, unless a test says otherwise.</param>
    public static WebApplication Build(ProgramOptions options, Action<WebApplicationBuilder, ProgramOptions>? host = null, string? executable = null)
    {
        // The options stand for themselves: what happens to lie in the folder that the program is started from has no say.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = executable });
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = PostedForm.LargestBody;
        });
        if (options.IsDemo)
            KeepToThisMachine(builder);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Microsoft.Hosting", LogLevel.Warning).AddFilter(typeof(SignedIn).Namespace, LogLevel.Warning);
        builder.Services.AddSingleton(options).AddSingleton<Readiness>();
        host?.Invoke(builder, options);
        builder.Services.AddSignIn(options).AddApi();
        builder.AddLearningNetworkWeb(new WebOptions(options.IsDemo, Language.Nynorsk));
        var app = builder.Build();
        app.UseLearningNetworkWeb();
        app.UseMiddleware<ApiErrors>();
        app.UseSignIn();
        app.MapLearningNetworkWeb();
        Routes.Map(app);
        return app;
    }

    /// <summary>Starts the program; when it is done, it is ready.</summary>
    public static async Task Start(WebApplication app, CancellationToken cancellation = default)
    {
        await app.StartAsync(cancellation);
        app.Services.GetRequiredService<Readiness>().Started();
    }

    private static async Task<int> Serve(ProgramOptions options, Action<WebApplicationBuilder, ProgramOptions>? host)
    {
        await using var app = Build(options, host);
        await Start(app);
        Console.WriteLine($"Now listening on: {string.Join(" and ", app.Urls)}");
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>Addresses from elsewhere do not count, and neither does a host name that leads here, as a page of another site could make one.</summary>
    private static void KeepToThisMachine(WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetSection("Kestrel:Endpoints").GetChildren().Any())
            throw new InvalidOperationException("The demonstration takes its addresses from --urls alone; the setting Kestrel:Endpoints stands in its way.");
        builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";
    }

    private static int Refuse(string complaint)
    {
        Console.Error.WriteLine(complaint);
        Console.Error.WriteLine();
        Console.Error.WriteLine(ProgramArguments.Help);
        return Refused;
    }
}
