using System.Net.Http.Headers;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.People;
using LearningNetwork.Tests;
using LearningNetwork.Web.Hosting;
using LearningNetwork.Web.ReferenceData;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.SignIn.Entering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>The program outside the demonstration: Vestland's facts in a database of its own, people who are members, and a provider of sign-ins where a test asks for one.</summary>
public sealed class WorkHost : IAsyncDisposable
{
    public static readonly NetworkId Vestland = new("vestland");
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("ln-work-");
    private WebApplication? app;

    public ShiftedClock Clock { get; } = new();

    /// <summary>What the program has written to its journal.</summary>
    public LoggedLines Logged { get; } = new();

    public Uri Address { get; } = new($"http://localhost:{FreePort.Next()}");

    public string Data => data.FullName;

    public IServiceProvider Services => app!.Services;

    public IReadOnlyList<RouteEndpoint> Endpoints => [.. Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    public static async Task<WorkHost> Start(params (string Name, string Value)[] settings)
    {
        var host = new WorkHost();
        await host.Begin(settings);
        return host;
    }

    /// <summary>The same on PostgreSQL.</summary>
    public static async Task<WorkHost> StartOn(string postgres)
    {
        var host = new WorkHost();
        await host.Begin(postgres, []);
        return host;
    }

    internal Task Begin(params (string Name, string Value)[] settings) => Begin(null, settings);

    private async Task Begin(string? postgres, (string Name, string Value)[] settings)
    {
        var options = new ProgramOptions(ProgramTask.Serve, Demo.Off, [Address.ToString()], data.FullName, postgres);
        app = ProgramParts.Build(options, (builder, _) => Configure(builder, settings), "LearningNetwork.Server");
        app.MapGet("/probe/enter", async (HttpContext context, SessionDoor door, string person) =>
            await door.Enter(context, new PersonId(person), null) ? Results.Ok() : Results.Forbid()).Open();
        await ProgramFrame.Start(app);
        await Services.GetRequiredService<ReferenceDataLoader>().LoadVestland();
    }

    /// <summary>Someone who is a member, signed in with a browser without scripts.</summary>
    public async Task<PageReader> Reader(PersonId person)
    {
        var reader = new PageReader(Address);
        (await reader.Get($"/probe/enter?person={person.Value}")).Status.ShouldBe(200);
        return reader;
    }

    public PageReader Browser() => new(Address);

    public HttpClient Api(string? token)
    {
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        http.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    /// <summary>A new person who is this in Vestland's network.</summary>
    public async Task<PersonId> Member(Role role, string? service = null, string? project = null, string? name = null)
    {
        var persons = Services.GetRequiredService<Persons>();
        var person = await persons.FindOrMake(new("test", Guid.NewGuid().ToString()), CancellationToken.None);
        ValueList<ProjectId> projects = project is null ? [] : [new ProjectId(project)];
        var grant = new Grant(Vestland, [role], service is null ? null : new ServiceId(service), projects);
        grant.Fault().ShouldBeNull();
        await Services.GetRequiredService<Memberships>().Put(person, grant, null, new PersonId("test"), CancellationToken.None);
        if (name is not null)
            await persons.Call(person, name, CancellationToken.None);
        return person;
    }

    public Task<IReadOnlyList<NotedEvent>> Noted() => Services.GetRequiredService<SecurityLog>().Newest(null, 50, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await (app?.DisposeAsync() ?? ValueTask.CompletedTask);
        data.Delete(recursive: true);
    }

    private void Configure(WebApplicationBuilder builder, (string Name, string Value)[] settings)
    {
        builder.Services.AddSingleton<TimeProvider>(Clock).AddLogging(logging => logging.ClearProviders().AddProvider(Logged));
        builder.Configuration["PublicAddress"] = Address.ToString();
        foreach (var limit in (string[])["PerPerson", "PerAddress", "SignIns"])
            builder.Configuration["RateLimits:" + limit] = "1000000"; // all tests come from one address
        if (settings.Length == 0)
            builder.Configuration["LocalAccounts"] = "true";
        foreach (var (name, value) in settings)
            builder.Configuration[name] = value;
    }
}
