namespace LearningNetwork.Web.DesignSystem.Forms;

/// <summary>What is wrong with a field, as the key of a text, so that whoever finds it need not know the reader's language.</summary>
/// <param name="Field">The field's name, or empty when the whole form is meant.</param>
/// <param name="TextKey">The text that says what is wrong and how to mend it.</param>
/// <param name="Arguments">What goes into its places {0}, {1} ….</param>
public sealed record Problem(string Field, string TextKey, IReadOnlyList<object?> Arguments)
{
    public string Say(Texts.Phrases t) => t[TextKey, [.. Arguments]];
}
