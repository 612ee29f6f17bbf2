namespace LearningNetwork.Domain.Products;

/// <summary>What a lead tells of a product beside what it is, when sending it in (003 §3.2). Each is null where nothing is written yet.</summary>
/// <param name="ForWhom">Whom it is for.</param>
/// <param name="Interest">Which interest of foster care it serves.</param>
/// <param name="Materials">What materials belong to it.</param>
/// <param name="Experience">What experience there is with it so far.</param>
public sealed record ProductForm(TextRef? ForWhom, TextRef? Interest, TextRef? Materials, TextRef? Experience)
{
    public static ProductForm Empty { get; } = new(null, null, null, null);

    /// <summary>The form after some of it was written anew; null: as before.</summary>
    public ProductForm With(ProductFormWritten written) => new(
        written.ForWhom ?? ForWhom, written.Interest ?? Interest, written.Materials ?? Materials, written.Experience ?? Experience);
}

/// <summary>The same as it is written; null: as before.</summary>
public sealed record WrittenForm(WrittenText? ForWhom, WrittenText? Interest, WrittenText? Materials, WrittenText? Experience)
{
    public static WrittenForm Nothing { get; } = new(null, null, null, null);

    public IEnumerable<WrittenText> Texts => new[] { ForWhom, Interest, Materials, Experience }.OfType<WrittenText>();

    /// <summary>What is new in it; null where nothing is.</summary>
    public ProductFormWritten? Since(ProductForm before)
    {
        var written = new ProductFormWritten(
            New(ForWhom, before.ForWhom), New(Interest, before.Interest), New(Materials, before.Materials), New(Experience, before.Experience));
        return before.With(written) == before ? null : written;
    }

    private static TextRef? New(WrittenText? text, TextRef? before) => text?.Ref == before ? null : text?.Ref;
}
