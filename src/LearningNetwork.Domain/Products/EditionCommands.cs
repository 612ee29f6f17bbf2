namespace LearningNetwork.Domain.Products;

/// <summary>An owner's lead publishes a new edition. The bytes of its files are kept before this is sent.</summary>
/// <param name="Changes">What changed, for those who use the product.</param>
/// <param name="Kept">Materials of the edition before that go on in this one.</param>
public sealed record PublishEdition(DateOnly On, WrittenText Changes, ValueList<NewMaterial> Materials, ValueList<MaterialId> Kept) : ProductCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Written(Changes);
}

/// <summary>Anyone who sees the product says that a link leads nowhere.</summary>
public sealed record ReportDeadLink(MaterialId Material) : ProductCommand;

/// <summary>An owner's lead says that the link leads where it should.</summary>
public sealed record ClearDeadLink(MaterialId Material) : ProductCommand;
