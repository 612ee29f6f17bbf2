using Microsoft.Extensions.Primitives;

namespace LearningNetwork.Web.DesignSystem.Forms;

/// <summary>What was typed into a form that came after its sender's session had run out, until it is sent again.</summary>
/// <param name="Person">Who wrote it; nobody else is shown it.</param>
/// <param name="Action">Where the form was sent.</param>
/// <param name="Until">When it is forgotten.</param>
public sealed record KeptForm(string Person, string Action, DateTimeOffset Until, IReadOnlyDictionary<string, string[]> Values)
{
    public FormState State => new(Values.ToDictionary(typed => typed.Key, typed => new StringValues(typed.Value)), []);
}
