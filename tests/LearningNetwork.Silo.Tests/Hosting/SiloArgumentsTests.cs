using System.Net;
using System.Security.Cryptography.X509Certificates;
using LearningNetwork.Silo.Hosting;

namespace LearningNetwork.Silo.Tests.Hosting;

public sealed class SiloArgumentsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ln-silo-");

    [Fact]
    public void Without_options_it_is_one_silo_on_this_machine()
    {
        var (silo, others, complaint) = SiloArguments.Take("--demo", "--urls", "http://localhost:1");

        silo.ShouldBe(new SiloOptions(IPAddress.Loopback, 11111, "learning-network", null));
        others.ShouldBe(["--demo", "--urls", "http://localhost:1"]);
        complaint.ShouldBeNull();
    }

    [Fact]
    public void Its_own_options_are_taken_wherever_they_stand_and_the_others_are_left()
    {
        var (silo, others, _) = SiloArguments.Take("--silo-port=7001", "--postgres", "Host=x", "--silo-cluster", "west", "--demo");

        silo.ShouldBe(new SiloOptions(IPAddress.Loopback, 7001, "west", null));
        others.ShouldBe(["--postgres", "Host=x", "--demo"]);
    }

    [Theory]
    [InlineData("--silo-port", "0")]
    [InlineData("--silo-port", "65536")]
    [InlineData("--silo-port", "many")]
    [InlineData("--silo-port")]
    [InlineData("--silo-address", "0.0.0.0")]
    [InlineData("--silo-address", "silo.example")]
    [InlineData("--silo-address", "10.0.0.5")]
    [InlineData("--silo-cluster", "West Coast")]
    [InlineData("--silo-certificate", "/nowhere.pfx")]
    [InlineData("--silo-port", "7001", "--silo-port", "7002")]
    public void What_cannot_be_used_is_refused_in_words(params string[] args)
    {
        var (silo, _, complaint) = SiloArguments.Take(args);

        silo.ShouldBeNull();
        complaint.ShouldNotBeNull().ShouldContain("--silo-");
    }

    [Fact]
    public void Beyond_this_machine_a_certificate_is_enough()
    {
        var file = Path.Combine(_folder.FullName, "silo.pfx");
        using var certificate = Certificates.New("silo");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12));

        var (silo, _, complaint) = SiloArguments.Take("--silo-address", "10.0.0.5", "--silo-certificate", file);

        complaint.ShouldBeNull();
        silo!.Certificate!.Thumbprint.ShouldBe(certificate.Thumbprint);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
