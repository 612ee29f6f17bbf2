using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace LearningNetwork.Silo.Hosting;

/// <summary>How this process takes part in the cluster.</summary>
/// <param name="Address">Where the other silos reach this one: loopback, or an address of a private network.</param>
/// <param name="Port">The TCP port at that address; each silo of a machine has its own.</param>
/// <param name="Cluster">The cluster's name: silos of one name on one database are one cluster.</param>
/// <param name="Certificate">What the silos know each other by, the same one on each; null on loopback only.</param>
public sealed record SiloOptions(IPAddress Address, int Port, string Cluster, X509Certificate2? Certificate)
{
    public const int UsualPort = 11111;

    public const string UsualCluster = "learning-network";
}
