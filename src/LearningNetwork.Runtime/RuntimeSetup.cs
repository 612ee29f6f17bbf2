using LearningNetwork.Runtime.Deadlines;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Runtime.Policies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LearningNetwork.Runtime;

/// <summary>Puts the runtime together on the ports that Storage gives.</summary>
public static class RuntimeSetup
{
    /// <param name="loops">Whether policies and deadlines run in this process; off where it only rebuilds, verifies or loads.</param>
    public static IServiceCollection AddLearningNetworkRuntime(this IServiceCollection services, RuntimeOptions? options = null, bool loops = true)
    {
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options ?? new RuntimeOptions());
        services.AddSingleton<RuntimeMeters>();
        services.AddSingleton<CellFrame>();
        // Another host of entities is registered before this, and then stands.
        services.TryAddSingleton<IEntities>(provider => new LocalEntities(provider.GetRequiredService<CellFrame>()));
        services.AddSingleton<PolicyFrame>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<DeadlineRunner>(provider, RunnerName.New()));
        services.AddSingleton<HeldReactions>();
        if (loops)
            services.AddHostedService<PolicyHost>().AddHostedService<DeadlineHost>();
        return services;
    }
}
