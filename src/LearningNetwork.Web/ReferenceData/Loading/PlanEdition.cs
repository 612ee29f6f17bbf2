using System.Security.Cryptography;
using System.Text;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Web.ReferenceData.Loading;

/// <summary>Tells one edition of a plan from another.</summary>
internal static class PlanEdition
{
    /// <summary>SHA-256 over the names of all commands and what they say.</summary>
    public static string Of(IEnumerable<PlannedCommand> plan, EventRegistry registry)
    {
        var lines = plan.Select(planned => $"{planned.Name}\n{planned.At:O}\n{registry.Fingerprint(planned.To, planned.Command)}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }
}
