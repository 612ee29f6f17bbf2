using LearningNetwork.Runtime.Entities;
using LearningNetwork.Silo.Grains;
using LearningNetwork.Tests.Hosts;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Silo.Tests.Hosting;

public sealed class ClusterTests(SiloCluster hosts) : HostContract<SiloCluster>(hosts)
{
    [Fact]
    public async Task Each_silo_has_its_share_of_the_entities_whoever_asked()
    {
        var network = await New();

        foreach (var number in Enumerable.Range(4601, 60))
            Version(await network.Send(0, network.Municipality(number), HostedNetwork.Register(number))).ShouldBe(1);

        var activations = await Hosts.Silos.First().GetRequiredService<IGrainFactory>().GetGrain<IManagementGrain>(0).GetSimpleGrainStatistics();
        var ofMunicipalities = activations.Where(one => one.GrainType.Contains(nameof(MunicipalityGrain), StringComparison.Ordinal)).ToList();
        ofMunicipalities.Count.ShouldBe(3);
        ofMunicipalities.ShouldAllBe(one => one.ActivationCount >= 5);
    }

    [Fact]
    public void Entities_live_in_the_cluster_alone() => Hosts.Silos.ShouldAllBe(silo => silo.GetServices<IEntities>().Last() is OrleansEntities);
}

/// <summary>Two activations of one entity: the log has one history all the same.</summary>
public sealed class SplitClusterTests(SplitCluster hosts) : HostContract<SplitCluster>(hosts);
