using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Components;

namespace LearningNetwork.Web.DesignSystem.Forms;

/// <summary>What every field has: a name, a label, perhaps a hint, and its place in the form's state.</summary>
public abstract class FieldBase : ComponentBase
{
    [Parameter, EditorRequired]
    public Phrases T { get; set; } = null!;

    /// <summary>The field's name when sent; also its id, so it is unique on the page.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>What helps to fill it in; stands between label and field.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>Marked as optional in words; what is not marked must be filled in.</summary>
    [Parameter]
    public bool Optional { get; set; }

    [Parameter, EditorRequired]
    public FormState Form { get; set; } = FormState.Empty;

    /// <summary>What was typed before the session ran out, where the form is shown again after that; it stands in place of what the form opens with.</summary>
    [CascadingParameter]
    public KeptForm? Kept { get; set; }

    protected string Value => Chosen.ToString();

    protected Microsoft.Extensions.Primitives.StringValues Chosen => (Kept?.State ?? Form).Value(Name);

    protected Problem? Wrong => Form.ProblemOf(Name);

    protected string Invalid => Wrong is null ? "false" : "true";

    protected string HintId => Name + "-hint";

    protected string ErrorId => Name + "-error";

    protected string? DescribedBy => (Hint, Wrong) switch
    {
        (null, null) => null,
        (not null, null) => HintId,
        (null, not null) => ErrorId,
        _ => HintId + " " + ErrorId,
    };
}
