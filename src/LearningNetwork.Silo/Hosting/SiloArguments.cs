using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LearningNetwork.Domain;

namespace LearningNetwork.Silo.Hosting;

/// <summary>Takes the silo's own options out of the command line; all else is left as it stands.</summary>
public static class SiloArguments
{
    public const string Help = """
        Options of a silo, beside those of the server:

          --silo-address <address>  where the other silos reach this one (default 127.0.0.1); whatever is not on this
                                    machine must be in a private network, and needs --silo-certificate
          --silo-port <port>        the TCP port there (default 11111)
          --silo-cluster <name>     silos of one name on one database are one cluster (default learning-network)
          --silo-certificate <file> a PKCS #12 file, the same one on every silo; its password is given in the
                                    environment variable LN_SILO_CERTIFICATE_PASSWORD

        """;

    private const string PasswordVariable = "LN_SILO_CERTIFICATE_PASSWORD";

    private static readonly string[] Names = ["--silo-address", "--silo-port", "--silo-cluster", "--silo-certificate"];

    /// <summary>The silo's options and what is left for others to read, or in words what cannot be used.</summary>
    public static (SiloOptions? Silo, string[] Others, string? Complaint) Take(params IReadOnlyList<string> args)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        var others = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i].Split('=', 2) is not [var name, .. var rest] || !Names.Contains(name))
                others.Add(args[i]);
            else if (!given.TryAdd(name, rest is [var value] ? value : i + 1 < args.Count ? args[++i] : ""))
                return (null, [], $"{name} is given twice.");
        }

        var (silo, complaint) = Together(given);
        return (silo, [.. others], complaint);
    }

    private static (SiloOptions? Silo, string? Complaint) Together(Dictionary<string, string> given)
    {
        if (!IPAddress.TryParse(given.GetValueOrDefault("--silo-address", "127.0.0.1"), out var address) || IsAnyAddress(address))
            return (null, "--silo-address is one address of this machine, such as 10.0.0.5.");
        if (PortOf(given.GetValueOrDefault("--silo-port")) is not { } port)
            return (null, "--silo-port is a number from 1 to 65535.");
        var cluster = given.GetValueOrDefault("--silo-cluster", SiloOptions.UsualCluster);
        if (!Keys.IsKey(cluster))
            return (null, "--silo-cluster is made of small letters, digits and hyphens.");
        if (!given.TryGetValue("--silo-certificate", out var file))
            return IPAddress.IsLoopback(address) ? (new(address, port, cluster, null), null) : (null, $"Silos beyond this machine need --silo-certificate; {address} is not loopback.");
        return CertificateIn(file) is { } certificate
            ? (new(address, port, cluster, certificate), null)
            : (null, $"--silo-certificate: {file} is no PKCS #12 file with a private key that the password in {PasswordVariable} opens.");
    }

    private static bool IsAnyAddress(IPAddress address) => address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any);

    private static int? PortOf(string? text) => text is null ? SiloOptions.UsualPort
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535 ? port : null;

    private static X509Certificate2? CertificateIn(string file)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, Environment.GetEnvironmentVariable(PasswordVariable));
            return certificate.HasPrivateKey ? certificate : null;
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
