using System.Net.Mail;
using LearningNetwork.Web.SignIn;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace LearningNetwork.Web.Mailing;

/// <summary>The server that takes e-mail from us, as the settings <c>Mail__…</c> say; <c>infra/README.md</c> lists them. Without them nothing is sent.</summary>
/// <param name="From">What stands as the sender.</param>
/// <param name="Tls">Whether the way to it is encrypted (STARTTLS); only to this machine may it not be.</param>
internal sealed record MailOptions(string Host, int Port, string From, string? User, string? Password, bool Tls)
{
    private const int UsualPort = 587;

    /// <summary>Null where no server is set.</summary>
    /// <exception cref="UnusableSettingsException">Nothing could be sent with these, or not safely.</exception>
    public static MailOptions? Read(IConfigurationSection settings)
    {
        if (settings["Host"] is not { Length: > 0 } host)
            return null;
        if (!MailAddress.TryCreate(settings["From"], out var from) || !MailboxAddress.TryParse(from.ToString(), out _))
            throw new UnusableSettingsException("Mail__Host is set, and Mail__From is no address to send from.");
        var tls = settings.GetValue("Tls", defaultValue: true);
        if (!tls && host is not ("localhost" or "127.0.0.1" or "::1"))
            throw new UnusableSettingsException("Mail__Tls may be false for a server on this machine only.");
        var password = settings["PasswordFile"] is { Length: > 0 } file ? File.ReadAllText(file).Trim() : settings["Password"];
        return new(host, settings.GetValue("Port", UsualPort), from.ToString(), settings["User"], password, tls);
    }
}
