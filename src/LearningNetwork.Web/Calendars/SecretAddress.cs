using System.Security.Cryptography;
using System.Text;
using LearningNetwork.Domain.Calendars;

namespace LearningNetwork.Web.Calendars;

/// <summary>The secret part of a feed's address: 128 random bits as 32 hexadecimal digits. It is shown once, and kept nowhere but as its hash.</summary>
internal static class SecretAddress
{
    private const int Bytes = 16;

    /// <summary>All feeds lie here, so that what is before the program can keep them out of its logs.</summary>
    public const string Folder = "/feeds";

    private const string Ending = ".ics";

    public static string New() => RandomNumberGenerator.GetHexString(Bytes * 2, lowercase: true);

    public static string PathOf(string secret) => $"{Folder}/{secret}{Ending}";

    /// <summary>The hash of the secret in a file's name, or null where it holds none.</summary>
    public static AddressHash? HashOf(string? file) =>
        file is { Length: (Bytes * 2) + 4 } && file.EndsWith(Ending, StringComparison.Ordinal) && file[..(Bytes * 2)].All(char.IsAsciiHexDigitLower)
            ? Hash(file[..(Bytes * 2)])
            : null;

    public static AddressHash Hash(string secret) => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(secret))));
}
