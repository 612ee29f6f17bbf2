using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LearningNetwork.Silo.Tests.Hosting;

/// <summary>Certificates that stand for themselves, as a cluster's does.</summary>
internal static class Certificates
{
    public static X509Certificate2 New(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var now = DateTimeOffset.UtcNow;
        return request.CreateSelfSigned(now.AddMinutes(-5), now.AddHours(1));
    }
}
