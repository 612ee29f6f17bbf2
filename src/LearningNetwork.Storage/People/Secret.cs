using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LearningNetwork.Storage.People;

/// <summary>What opens something for whoever shows it: a session's cookie, an invitation's link, a program's token. Only its hash is kept.</summary>
public static class Secret
{
    private const int Bytes = 32;
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>256 random bits, in letters that an address and a header take: 43 of them. So many that a plain hash of it needs no salt.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>A name that tells nothing and that nobody else has, e.g. <c>p-7kq2…</c>.</summary>
    public static string NewName(string kind) => $"{kind}-{RandomNumberGenerator.GetString(Letters, 16)}";
}
