using System.Security.Cryptography;
using System.Text;
using LearningNetwork.Domain;

namespace LearningNetwork.Runtime;

/// <summary>Ids of the commands that the program itself sends. They follow from what led to them, so that sending again after an interruption is the same command.</summary>
public static class DerivedCommandId
{
    /// <param name="origin">What sends, e.g. <c>policy</c>; stands in front, for whoever reads the table.</param>
    /// <param name="parts">What sets this command apart; none holds a line break.</param>
    public static CommandId Of(string origin, params ReadOnlySpan<string> parts) =>
        new($"{origin}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))}");
}
