using System.Net.Sockets;
using System.Text;

namespace LearningNetwork.Benchmarks;

/// <summary>A client of one connection that costs the machine little: sends bytes, reads one answer, looks only at its status and where it ends.</summary>
internal sealed class BareHttp : IDisposable
{
    private static readonly byte[] LastChunk = "\r\n0\r\n\r\n"u8.ToArray();
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[1 << 20];

    public static async Task<BareHttp> To(Uri address)
    {
        var http = new BareHttp();
        await http._socket.ConnectAsync(address.Host, address.Port);
        return http;
    }

    public static byte[] Get(string path, params string[] headers) => Request("GET", path, "", headers);

    public static byte[] Post(string path, string json, params string[] headers) => Request("POST", path, json, [.. headers, "Content-Type: application/json"]);

    /// <summary>Sends a request and waits for its whole answer; anything but a 2xx is a fault of the benchmark.</summary>
    public async Task<int> Send(byte[] request)
    {
        await _socket.SendAsync(request);
        var read = 0;
        var end = -1;
        while (end < 0 || read < end)
        {
            var more = await _socket.ReceiveAsync(_buffer.AsMemory(read));
            if (more == 0)
                throw new IOException("The server hung up.");
            read += more;
            end = EndOf(_buffer.AsSpan(0, read));
        }

        return _buffer[9] == '2' ? read : throw new InvalidOperationException(Encoding.UTF8.GetString(_buffer, 0, Math.Min(read, 800)));
    }

    public void Dispose() => _socket.Dispose();

    private static byte[] Request(string method, string path, string body, string[] headers) => Encoding.UTF8.GetBytes(
        $"{method} {path} HTTP/1.1\r\nHost: localhost\r\n{string.Concat(headers.Select(header => header + "\r\n"))}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    /// <summary>Where the answer ends, or -1 while that cannot be told.</summary>
    private static int EndOf(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return -1;
        var length = answer[..head].IndexOf("Content-Length: "u8);
        if (length < 0)
            return answer.EndsWith(LastChunk) ? answer.Length : -1;
        var number = answer[(length + 16)..];
        return head + 4 + int.Parse(number[..number.IndexOf((byte)'\r')], System.Globalization.CultureInfo.InvariantCulture);
    }
}
