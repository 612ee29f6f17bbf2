using System.Diagnostics.Metrics;
using LearningNetwork.Runtime;

namespace LearningNetwork.Web.Mailing;

/// <summary>What operators see of e-mail: how many came to which end. Nothing of whose they are.</summary>
internal sealed class MailMeters(IMeterFactory factory)
{
    public const string Sent = "sent", Refused = "refused", Later = "later", GivenUp = "given-up", Unknown = "unknown", Dropped = "dropped";

    private readonly Counter<long> _mails = factory.Create(RuntimeMeters.Name).CreateCounter<long>("learningnetwork.mails", "{mail}", "Times that an e-mail was handed over or dropped, by what became of it");

    public void Count(string outcome) => _mails.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
