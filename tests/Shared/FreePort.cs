using System.Net;
using System.Net.Sockets;

namespace LearningNetwork.Tests;

/// <summary>Ports that a test may tell a program to listen at.</summary>
internal static class FreePort
{
    /// <summary>Below those that the system gives to whoever asks for any, such as each connection: what is free here stays free until it is listened at.</summary>
    private const int First = 12_000, Many = 20_000;

    private static readonly IPAddress[] Addresses = Socket.OSSupportsIPv6 ? [IPAddress.Loopback, IPAddress.IPv6Loopback] : [IPAddress.Loopback];

    private static int _asked = Random.Shared.Next(Many);

    /// <summary>One that nobody listens at, and that is not given twice.</summary>
    public static int Next()
    {
        for (var tries = 0; tries < Many; tries++)
        {
            var port = First + Interlocked.Increment(ref _asked) % Many;
            if (Addresses.All(address => CanListen(address, port)))
                return port;
        }

        throw new InvalidOperationException("No port is free.");
    }

    private static bool CanListen(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
