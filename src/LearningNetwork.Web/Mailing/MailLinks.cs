using System.Security.Cryptography;
using LearningNetwork.Domain;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.DataProtection;

namespace LearningNetwork.Web.Mailing;

/// <summary>Links that say by themselves whose they are, signed, so that one needs not sign in to follow them.</summary>
internal sealed class MailLinks(IDataProtectionProvider protection, EntryOptions entry)
{
    public const string StopPath = "/mail/stop", VerifyPath = "/mail/verify";
    private static readonly TimeSpan VerifiedWithin = TimeSpan.FromDays(2);

    private readonly IDataProtector _stop = protection.CreateProtector("mail/stop");
    private readonly ITimeLimitedDataProtector _verify = protection.CreateProtector("mail/verify").ToTimeLimitedDataProtector();

    public string To(string path) => entry.LinkTo(path);

    /// <summary>Holds for good: whoever finds an old e-mail can still end them.</summary>
    public string ToStop(PersonId person, NetworkId network) => To($"{StopPath}/{_stop.Protect($"{person} {network}")}");

    public string ToVerify(PersonId person, NetworkId network, string address) => To($"{VerifyPath}/{_verify.Protect($"{person} {network} {address}", VerifiedWithin)}");

    public (PersonId Person, NetworkId Network)? Stopped(string token) => Read(() => _stop.Unprotect(token)) is [var person, var network] ? (new PersonId(person), new NetworkId(network)) : null;

    public (PersonId Person, NetworkId Network, string Address)? Verified(string token) =>
        Read(() => _verify.Unprotect(token)) is [var person, var network, var address] ? (new PersonId(person), new NetworkId(network), address) : null;

    private static string[] Read(Func<string> unprotect)
    {
        try
        {
            return unprotect().Split(' ');
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException)
        {
            return [];
        }
    }
}
