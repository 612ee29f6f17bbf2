using LearningNetwork.Web.Mailing;
using LearningNetwork.Web.SignIn;
using Microsoft.Extensions.Configuration;

namespace LearningNetwork.Web.Tests.Mailing;

public sealed class MailOptionsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("ikke.@network.example")]
    public void A_sender_that_nothing_can_come_from_is_refused_at_the_start(string from) =>
        Should.Throw<UnusableSettingsException>(() => Read(from)).Message.ShouldContain("Mail__From");

    [Theory]
    [InlineData("ikke-svar@network.example")]
    [InlineData("Læringsnettverket <ikke-svar@network.example>")]
    public void A_sender_may_have_a_name(string from) => Read(from)!.From.ShouldContain("ikke-svar@network.example");

    private static MailOptions? Read(string from) => MailOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection([new("Mail:Host", "mail.example"), new("Mail:From", from)]).Build().GetSection("Mail"));
}
