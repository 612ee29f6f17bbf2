using System.Net;
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Mailing;

/// <summary>An e-mail: one line that says what it is about, and addresses to go to. Nothing of what it is about stands in it.</summary>
/// <param name="StopLink">Where one click ends all of them (RFC 8058); null for the question whether an address is one's own.</param>
internal sealed record Mail(string To, string Subject, string Text, string? StopLink);

/// <summary>Hands e-mail over to the server that takes it. The address is in no line of the log.</summary>
internal sealed class MailSender(MailOptions options, ILogger<MailSender> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>False where the server would not take it.</summary>
    public async Task<bool> Send(Mail mail, CancellationToken cancellation)
    {
        using var message = new MailMessage(options.From, mail.To)
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Text,
            BodyEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.StopLink is { } stop)
        {
            message.Headers.Add("List-Unsubscribe", $"<{stop}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        try
        {
            using var client = new SmtpClient(options.Host, options.Port) { EnableSsl = options.Tls };
            if (options.User is { Length: > 0 } user)
                client.Credentials = new NetworkCredential(user, options.Password);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(Patience);
            await client.SendMailAsync(message, patience.Token);
            return true;
        }
        catch (Exception failure) when (failure is SmtpException or IOException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            log.LogError("The e-mail server did not take an e-mail: {Kind}, {Status}", failure.GetType().Name, (failure as SmtpException)?.StatusCode);
            return false;
        }
    }
}
