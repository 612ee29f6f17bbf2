using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Silo.Grains;
using LearningNetwork.Silo.Hosting;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Tests;
using LearningNetwork.Tests.Hosts;
using LearningNetwork.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Silo.Tests.Hosting;

/// <summary>Two whole silos that know each other by one certificate, as on a private network.</summary>
public sealed class SecuredClusterTests : ITestHosts
{
    private readonly PostgresDatabase _database = new();
    private readonly X509Certificate2 _certificate = Certificates.New("learning-network");
    private readonly int[] _ports = [FreePort.Next(), FreePort.Next()];
    private readonly List<WebApplication> _silos = [];

    public IReadOnlyList<IEntities> Doors => [.. _silos.Select(silo => silo.Services.GetRequiredService<IEntities>())];

    public ReadDatabase Reading => _silos[0].Services.GetRequiredService<ReadDatabase>();

    [Fact]
    public async Task Silos_of_one_certificate_share_the_entities()
    {
        var network = await new HostedNetwork(this).Founded();

        foreach (var number in Enumerable.Range(4601, 40))
            (await network.Send(number, network.Municipality(number), HostedNetwork.Register(number))).ShouldBe(new Answer.Done(1, null));

        var spread = await _silos[0].Services.GetRequiredService<IGrainFactory>().GetGrain<IManagementGrain>(0).GetSimpleGrainStatistics();
        spread.Count(one => one.GrainType.Contains(nameof(MunicipalityGrain), StringComparison.Ordinal)).ShouldBe(2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_shows_another_certificate_or_none_is_not_let_in(bool shows)
    {
        using var other = Certificates.New("learning-network");
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, _ports[0]);
        await using var secured = new SslStream(socket.GetStream());

        (await IsHeardOut(secured, shows ? other : null)).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_encryption_nobody_is_heard()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, _ports[0]);
        await socket.GetStream().WriteAsync("GET / HTTP/1.1\r\nHost: silo\r\n\r\n"u8.ToArray());

        (await Read(socket.GetStream())).ShouldBeFalse();
    }

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        foreach (var port in _ports)
        {
            var options = new ProgramOptions(ProgramTask.Serve, Demo.Facts, ["http://127.0.0.1:0"], "", _database.ConnectionString);
            var silo = ProgramParts.Build(options, (builder, program) => AddTo(builder, program, port), "LearningNetwork.Silo");
            _silos.Add(silo);
            await ProgramFrame.Start(silo);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var silo in _silos)
            await silo.DisposeAsync();
        await _database.DisposeAsync();
        _certificate.Dispose();
    }

    private void AddTo(WebApplicationBuilder builder, ProgramOptions program, int port)
    {
        builder.Logging.ClearProviders();
        builder.AddSilo(program, new(IPAddress.Loopback, port, SiloOptions.UsualCluster, _certificate));
    }

    private async Task<bool> IsHeardOut(SslStream secured, X509Certificate2? shown)
    {
        try
        {
            await secured.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
            {
                TargetHost = "learning-network",
                RemoteCertificateValidationCallback = (_, theirs, _, _) => theirs!.GetCertHashString() == _certificate.GetCertHashString(),
                ClientCertificates = shown is null ? null : [shown],
            });
        }
        catch (Exception refused) when (refused is AuthenticationException or IOException)
        {
            return false;
        }

        return await Read(secured);
    }

    /// <summary>Whether the other end says anything before it hangs up.</summary>
    private static async Task<bool> Read(Stream stream)
    {
        try
        {
            return await stream.ReadAsync(new byte[1]) > 0;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
