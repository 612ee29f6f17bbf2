using LearningNetwork.Domain;

namespace LearningNetwork.Web.Texts;

/// <summary>A refusal in the reader's language: the text <c>refusal.&lt;code&gt;</c> with its arguments in their places.</summary>
public static class RefusalWords
{
    public static string KeyOf(Refusal refusal) => "refusal." + refusal.Code;

    /// <summary>The sentence; the code itself where nobody has written one, so that the reader is never without an answer.</summary>
    public static string Say(this Refusal refusal, Phrases t) =>
        t.TryGet(KeyOf(refusal), out var said, Arguments(refusal, t)) ? said : refusal.ToString();

    /// <summary>What goes into the sentence's places; a refusal that names several missing fields names them all in one.</summary>
    public static object[] Arguments(Refusal refusal, Phrases t)
    {
        var names = refusal.Arguments.Select(argument => NameOf(refusal, argument, t));
        return refusal.Code.EndsWith("_incomplete", StringComparison.Ordinal) ? [string.Join(", ", names)] : [.. names];
    }

    /// <summary>A field is called by its name on the page (<c>field.&lt;name&gt;</c>), where it has one.</summary>
    private static string NameOf(Refusal refusal, string argument, Phrases t) =>
        refusal.Kind == RefusalKind.Invalid && t.TryGet("field." + argument, out var name) ? name : argument;
}
