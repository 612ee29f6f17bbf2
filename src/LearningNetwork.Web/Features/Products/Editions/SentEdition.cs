using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Products.Editions;

/// <summary>An edition as its form sent it.</summary>
/// <param name="Command">Null where something is wrong.</param>
/// <param name="Refusal">The first thing wrong with it.</param>
/// <param name="Received">The files that are in order, with this try or an earlier one.</param>
internal sealed record SentEdition(PublishEdition? Command, Refusal? Refusal, IReadOnlyList<ReceivedFile> Received)
{
    private const int MostFiles = 20;

    public static async Task<SentEdition> Read(PostedForm form, EntityId product, ReceivedFiles files, Language language, CancellationToken cancellation)
    {
        var (received, badFile) = await Files(form, product, files, cancellation);
        var (changes, badChanges) = NewText.Write("changes", form["changes"], language);
        var on = StepInputs.DateOf(form["on"]);
        var access = Choices.Parse<MaterialAccess>(form["access"]);
        var kept = form.State.Value("kept").Select(MaterialId.Parse).ToList();
        var refusal = badChanges
            ?? (form["on"].Length == 0 ? Refusals.Required("on") : on is null ? Refusals.NotAValue("on") : null)
            ?? (kept.Contains(null) ? Refusals.NotAValue("kept") : null)
            ?? badFile
            ?? (form["link"].Length > 0 && form["linkTitle"].Length == 0 ? Refusals.Required("linkTitle") : null)
            ?? (form["access"].Length == 0 ? Refusals.Required("access") : access is null ? Refusals.NotAValue("access") : null);
        if (refusal is not null)
            return new(null, refusal, received);
        var terms = form.State.Value("terms");
        var of = new TermsOfUse(terms.Contains("copy"), terms.Contains("adapt"), terms.Contains("name"));
        ValueList<NewMaterial> materials =
        [
            .. received.Select(file => new NewMaterial(TitleOf(file.Name), file.Content, access!.Value, of)),
            .. form["link"].Length == 0 ? [] : (NewMaterial[])[new(form["linkTitle"], new MaterialContent.Link(form["link"]), access!.Value, of)],
        ];
        return new(new(on!.Value, changes!, materials, kept.OfType<MaterialId>().ToValueList()), null, received);
    }

    /// <summary>The form to be mended, with the received files ticked: a browser would not keep them.</summary>
    public static FormState GivenBack(FormState form, IReadOnlyList<ReceivedFile> received, Refusal refusal, Phrases t)
    {
        var kept = form with { Values = form.Values.Where(field => field.Key != "received").Append(new("received", received.Select(file => file.Code).ToArray())).ToDictionary() };
        return FieldOf(refusal) is { } field ? kept.With(field, RefusalWords.KeyOf(refusal), RefusalWords.Arguments(refusal, t)) : kept.Refused(refusal, t);
    }

    /// <summary>The first argument of these names a file or a number, not a field.</summary>
    private static string? FieldOf(Refusal refusal) => refusal.Code switch
    {
        "edition_empty" or "too_many_materials" => "files",
        "not_a_link" => "link",
        "edition_older_than_the_last" => "on",
        "unknown_material" => "kept",
        var code when code.StartsWith("file_", StringComparison.Ordinal) => "files",
        _ when refusal.Arguments is ["fileName" or "materialTitle", ..] => "files",
        _ => null,
    };

    private static async Task<(List<ReceivedFile> Received, Refusal? Refusal)> Files(PostedForm form, EntityId product, ReceivedFiles files, CancellationToken cancellation)
    {
        var received = new List<ReceivedFile>();
        Refusal? first = null;
        foreach (var code in form.State.Value("received").OfType<string>().Take(MostFiles))
        {
            var parts = code.Split(' ', 2);
            var (file, refusal) = await files.Again(product, parts[0], parts.Length > 1 ? parts[1] : "", cancellation);
            Add(file, refusal);
        }

        foreach (var sent in form.Files.Where(file => file.FileName.Length > 0).Take(MostFiles))
        {
            var (file, refusal) = await files.Take(product, sent, cancellation);
            Add(file, refusal);
        }

        return (received, first);

        void Add(ReceivedFile? file, Refusal? refusal)
        {
            if (file is not null && received.All(one => one != file))
                received.Add(file);
            first ??= refusal;
        }
    }

    /// <summary>A file's name without the ending, which its type says.</summary>
    private static string TitleOf(string name) => name[..name.LastIndexOf('.')];
}
