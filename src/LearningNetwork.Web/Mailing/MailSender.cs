using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace LearningNetwork.Web.Mailing;

/// <summary>An e-mail: one line that says what it is about, and addresses to go to. Nothing of what it is about stands in it.</summary>
/// <param name="StopLink">Where one click ends all of them (RFC 8058); null for the question whether an address is one's own.</param>
/// <param name="Id">What it is known by on its way, the same however often it is tried.</param>
internal sealed record Mail(string To, string Subject, string Text, string? StopLink, string Id);

/// <summary>Hands e-mail over to the server that takes it. The address is in no line of the log.</summary>
internal sealed class MailSender(MailOptions options, ILogger<MailSender> log)
{
    private const int TemporaryFrom = 400, PermanentFrom = 500;

    /// <summary>Shorter than a program that is asked to end waits for what it has begun.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>An address as it stands in an e-mail; null where it cannot stand there.</summary>
    public static MailboxAddress? Box(string address)
    {
        try
        {
            return new("", address);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Never broken off, since what was begun may have been taken.</summary>
    public async Task<MailOutcome> Send(Mail mail)
    {
        if (Box(mail.To) is not { } box)
        {
            log.LogWarning("An e-mail has no address that one can send to");
            return MailOutcome.Refused;
        }

        using var message = Message(mail, box);
        using var patience = new CancellationTokenSource(Patience);
        using var client = new SmtpClient();
        var text = new Begun();
        try
        {
            await client.ConnectAsync(options.Host, options.Port, options.Tls ? SecureSocketOptions.StartTls : SecureSocketOptions.None, patience.Token);
            if (options.User is { Length: > 0 } user)
                await client.AuthenticateAsync(user, options.Password ?? "", patience.Token);
        }
        catch (Exception failure) when (IsOfTheWay(failure) || failure is SmtpCommandException or NotSupportedException)
        {
            log.LogWarning("The e-mail server could not be reached: {Kind}, {Status}", failure.GetType().Name, (failure as SmtpCommandException)?.StatusCode);
            return MailOutcome.Away;
        }

        try
        {
            await client.SendAsync(message, patience.Token, text);
        }
        catch (SmtpCommandException no)
        {
            log.LogWarning("The e-mail server did not take an e-mail: {Status}", no.StatusCode);
            return (int)no.StatusCode is >= TemporaryFrom and < PermanentFrom ? MailOutcome.NotNow : MailOutcome.Refused;
        }
        catch (NotSupportedException)
        {
            log.LogWarning("The e-mail server takes no addresses with such letters");
            return MailOutcome.Refused;
        }
        catch (Exception failure) when (IsOfTheWay(failure))
        {
            log.LogWarning("The e-mail server broke off: {Kind}", failure.GetType().Name);
            return text.HasBegun ? MailOutcome.Unknown : MailOutcome.Away;
        }

        await TakeLeave(client, patience.Token);
        return MailOutcome.Taken;
    }

    private static bool IsOfTheWay(Exception failure) =>
        failure is SocketException or IOException or ProtocolException or SslHandshakeException or System.Security.Authentication.AuthenticationException or AuthenticationException or ServiceNotAuthenticatedException or ServiceNotConnectedException
            or OperationCanceledException or TimeoutException;

    private MimeMessage Message(Mail mail, MailboxAddress to)
    {
        var from = MailboxAddress.Parse(options.From);
        var message = new MimeMessage { Subject = mail.Subject, MessageId = $"{mail.Id}@{from.Domain}", Body = new TextPart("plain") { Text = mail.Text } };
        message.From.Add(from);
        message.To.Add(to);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.StopLink is { } stop)
        {
            message.Headers.Add("List-Unsubscribe", $"<{stop}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        return message;
    }

    /// <summary>Whatever comes of it: the e-mail is taken.</summary>
    private static async Task TakeLeave(SmtpClient client, CancellationToken patience)
    {
        try
        {
            await client.DisconnectAsync(quit: true, patience);
        }
        catch (Exception failure) when (IsOfTheWay(failure) || failure is SmtpCommandException)
        {
            return;
        }
    }

    private sealed class Begun : ITransferProgress
    {
        public bool HasBegun { get; private set; }

        public void Report(long bytesTransferred, long totalSize) => HasBegun = true;

        public void Report(long bytesTransferred) => HasBegun = true;
    }
}
