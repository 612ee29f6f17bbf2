using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Silo.Grains;
using LearningNetwork.Web.Hosting;
using LearningNetwork.Web.Operations;
using LearningNetwork.Web.SignIn;
using Orleans.Configuration;
using Orleans.Dashboard;

namespace LearningNetwork.Silo.Hosting;

/// <summary>Makes the process a silo, and the cluster the place where entities live.</summary>
public static class SiloSetup
{
    /// <summary>What the figures of silos are told apart by: kinds of grains, silos' addresses, directions. An entity's key is none of them.</summary>
    private static readonly ValueList<string> FigureLabels =
        ["type", "grain_type", "duration", "silo", "Destination", "Direction", "ConnectionDirection", "MessageDirection", "Context", "Phase", "Status", "status"];

    public static void AddSilo(this WebApplicationBuilder builder, ProgramOptions program, SiloOptions options)
    {
        builder.Host.UseOrleans(silo => silo.JoinCluster(program, options).AddEntities().AddDashboard(dashboard => dashboard.HideTrace = true));
        builder.Logging.AddFilter("Orleans", LogLevel.Warning);
        // Orleans has it try again where an entity is placed, and it tells of each try, also of those that did well.
        builder.Logging.AddFilter("Polly", LogLevel.Warning);
        // Its first look comes before there is anything to look at, and warns of a check that has taken since the machine was started.
        builder.Logging.AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error);
        builder.Services.AddSingleton(new ShownMeter("Microsoft.Orleans", FigureLabels));
        builder.Services.AddSingleton(new OperatorTool("operations.dashboard", "operations.dashboard-explained", "/dashboard"));
    }

    /// <summary>Entities as grains, whatever the cluster stands on.</summary>
    public static ISiloBuilder AddEntities(this ISiloBuilder silo)
    {
        silo.Services.AddSingleton<IEntities, OrleansEntities>();
        silo.Configure<SiloMessagingOptions>(messages => messages.ResponseTimeout = OrleansEntities.OneCall);
        silo.Configure<GrainCollectionOptions>(collection =>
        {
            foreach (var kind in GrainTable.All)
                collection.ClassSpecificCollectionAge[kind.Class.FullName!] = kind.Idle;
        });
        return silo;
    }

    /// <summary>For operators only; it shows machines and counts, and no content.</summary>
    public static void MapDashboard(IEndpointRouteBuilder routes) => routes.MapOrleansDashboard("/dashboard").Needs(Right.Operate);
}
