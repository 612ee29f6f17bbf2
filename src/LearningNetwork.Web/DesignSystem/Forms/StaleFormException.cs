namespace LearningNetwork.Web.DesignSystem.Forms;

/// <summary>A form came without a valid anti-forgery token: it is old, or was not asked for by the one who seems to send it.</summary>
internal sealed class StaleFormException(FormState sent) : Exception("The form carries no valid anti-forgery token.")
{
    /// <summary>What was typed, so that it can be shown and is not lost.</summary>
    public FormState Sent { get; } = sent;
}
