using LearningNetwork.Domain;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Web.Features.GroupOfferings;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.GroupLeaders;

/// <summary>Makes commands of what was typed or sent; pages and API share it.</summary>
internal static class LeaderCommands
{
    public static (AddQualification? Command, Refusal? Refusal) Qualify(string? method, string? issuer, string? validTo)
    {
        var (known, badMethod) = Typed.One<GroupMethod>("method", method);
        var (day, badDay) = Typed.Day("validTo", validTo);
        return Fields.FirstOf(badMethod, Fields.Name("issuer", issuer), badDay) is { } refusal ? (null, refusal) : (new AddQualification(known, issuer!, day), null);
    }

    /// <summary>One that is withdrawn is named by all that it is.</summary>
    public static (WithdrawQualification? Command, Refusal? Refusal) Withdraw(string? method, string? issuer, string? validTo)
    {
        var (named, refusal) = Qualify(method, issuer, validTo);
        return named is null ? (null, refusal) : (new(new(named.Method, named.Issuer.Trim(), named.ValidTo)), null);
    }

    /// <param name="method">Null or empty for group work in general.</param>
    public static (BeginTopic? Command, Refusal? Refusal) Topic(string? title, string? method, string? body, Language language)
    {
        var (text, badText) = NewText.Write("text", body, language);
        var known = Choices.Parse<GroupMethod>(method);
        var badMethod = known is null && !string.IsNullOrWhiteSpace(method) ? Refusals.NotAValue("method") : null;
        return Fields.FirstOf(Fields.Name("title", title), badMethod, badText) is { } refusal ? (null, refusal) : (new BeginTopic(title!, known, text!), null);
    }
}
