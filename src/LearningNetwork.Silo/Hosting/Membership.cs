using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LearningNetwork.Storage.Postgres;
using LearningNetwork.Web.Hosting;
using Orleans.Configuration;
using Orleans.Connections.Security;

namespace LearningNetwork.Silo.Hosting;

/// <summary>Which silos are one cluster, how they find each other, and how they know each other.</summary>
internal static class Membership
{
    /// <summary>Nobody but silos is let in.</summary>
    private const int NoGateway = 0;

    /// <summary>On PostgreSQL the silos find each other in the database that the log is in; on SQLite there is one, on a desk.</summary>
    public static ISiloBuilder JoinCluster(this ISiloBuilder silo, ProgramOptions program, SiloOptions options)
    {
        if (program.Postgres is { } connection)
        {
            silo.UseAdoNetClustering(database => (database.Invariant, database.ConnectionString) = ("Npgsql", PostgresConnection.ForMembership(connection)));
            silo.ConfigureEndpoints(options.Address, options.Port, NoGateway, listenOnAnyHostAddress: false);
            silo.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (options.Cluster, options.Cluster));
        }
        else
        {
            silo.UseLocalhostClustering(options.Port, NoGateway, new IPEndPoint(IPAddress.Loopback, options.Port), options.Cluster, options.Cluster);
        }

        return silo.NoticeDeathSoon().KnowEachOther(options.Certificate);
    }

    /// <summary>A silo that does not answer for about six seconds is dead to the others, so that whoever waits for an entity there gets an answer before the 30 seconds are over.</summary>
    private static ISiloBuilder NoticeDeathSoon(this ISiloBuilder silo) => silo.Configure<ClusterMembershipOptions>(membership =>
    {
        membership.ProbeTimeout = TimeSpan.FromSeconds(2);
        membership.TableRefreshTimeout = TimeSpan.FromSeconds(10);
        membership.DefunctSiloExpiration = TimeSpan.FromDays(1);
    });

    /// <summary>Both ends show the cluster's one certificate, and take no other; no authority elsewhere can let a stranger in.</summary>
    private static ISiloBuilder KnowEachOther(this ISiloBuilder silo, X509Certificate2? certificate) => certificate is null ? silo : silo.UseTls(certificate, tls =>
    {
        tls.RemoteCertificateMode = RemoteCertificateMode.RequireCertificate;
        tls.ClientCertificateMode = RemoteCertificateMode.RequireCertificate;
        tls.LocalClientCertificateSelector = (_, _, _, _, _) => certificate;
        tls.RemoteCertificateValidation = (shown, _, _) => shown is not null && CryptographicOperations.FixedTimeEquals(shown.RawData, certificate.RawData);
        tls.OnAuthenticateAsClient = (_, options) => options.TargetHost = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false);
    });
}
