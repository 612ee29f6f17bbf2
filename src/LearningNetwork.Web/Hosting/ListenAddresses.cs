using System.Net;
using LearningNetwork.Domain;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Hosting;

/// <summary>The addresses that the program listens on.</summary>
internal static class ListenAddresses
{
    public const string Usual = "http://localhost:5080";

    public static ValueList<string> Split(string urls) => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList();

    /// <summary>Why these cannot be listened on, or null. A demonstration, where anyone is whoever they say, is reached from its own machine only.</summary>
    public static string? Complaint(string urls, bool loopbackOnly)
    {
        foreach (var url in Split(urls))
        {
            if (Parse(url) is not { } address)
                return $"--urls: '{url}' is no address such as {Usual}.";
            if (loopbackOnly && !IsLoopback(address.Host))
                return $"--urls: the demonstration listens on this machine only (localhost, 127.0.0.1, [::1]), not on '{url}'.";
        }

        return Split(urls).Count == 0 ? "--urls needs a value." : null;
    }

    private static BindingAddress? Parse(string url)
    {
        if (!url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return BindingAddress.Parse(url) is { IsUnixPipe: false, IsNamedPipe: false, PathBase: "" } address ? address : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
