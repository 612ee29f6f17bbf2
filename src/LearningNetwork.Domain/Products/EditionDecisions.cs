namespace LearningNetwork.Domain.Products;

/// <summary>How editions come about, and what becomes of dead links.</summary>
internal static class EditionDecisions
{
    private const int MostMaterials = 60;
    private const int LongestAddress = 1000;

    public static Decision Publish(ProductCard card, PublishEdition command)
    {
        var before = card.Edition;
        if (before is not null && command.On < before.On)
            return MaterialRefusals.OlderThanTheLast(before.On);
        if (command.Kept.FirstOrDefault(kept => before?.Materials.All(material => material.Id != kept) ?? true) is { Value: not null } unknown)
            return MaterialRefusals.UnknownMaterial(unknown);
        // A text is new each time it is written, so the same one means the same command.
        if (before?.Changes == command.Changes.Ref)
            return Decision.Nothing;
        var number = (before?.Number ?? 0) + 1;
        ValueList<Material> materials =
        [
            .. before?.Materials.Where(material => command.Kept.Contains(material.Id)) ?? [],
            .. command.Materials.Index().Select(one => Numbered(number, one.Index + 1, one.Item)),
        ];
        return materials.Count switch
        {
            0 => MaterialRefusals.EditionEmpty,
            > MostMaterials => MaterialRefusals.TooManyMaterials(MostMaterials),
            _ => new EditionPublished(new(number, command.On, command.Changes.Ref, materials)),
        };
    }

    public static Decision Report(ProductCard card, ReportDeadLink command, DecisionContext context) => card.MaterialOf(command.Material) switch
    {
        null => Refusals.NotFound,
        { Content: not MaterialContent.Link } => MaterialRefusals.NotALinkToReport,
        _ => card.DeadLinks.Any(dead => dead.Material == command.Material) ? Decision.Nothing : new DeadLinkReported(command.Material, context.Today),
    };

    public static Decision Clear(ProductCard card, ClearDeadLink command) =>
        card.MaterialOf(command.Material) is null ? Refusals.NotFound
        : card.DeadLinks.Any(dead => dead.Material == command.Material) ? new DeadLinkCleared(command.Material)
        : Decision.Nothing;

    public static Refusal? Wrong(PublishEdition edition, DateOnly today) => Fields.FirstOf(
        Fields.Past("on", edition.On, today),
        edition.Materials.Select(Wrong).FirstOrDefault(refusal => refusal is not null));

    private static Refusal? Wrong(NewMaterial material) => Fields.FirstOf(
        Fields.Name("materialTitle", material.Title),
        Fields.OneOf<MaterialAccess>("access", material.Access),
        material.Content switch
        {
            MaterialContent.File file => Wrong(file),
            MaterialContent.Link link => IsLink(link.Address) ? null : MaterialRefusals.NotALink,
            _ => Refusals.NotAValue("content"),
        });

    private static Refusal? Wrong(MaterialContent.File file) =>
        Fields.Name("fileName", file.Name) is { } name ? name
        : MaterialTypes.OfName(file.Name) is not { } type ? MaterialRefusals.FileTypeNotTaken(file.Name)
        : type != file.Type ? MaterialRefusals.NotWhatItSays(file.Name, type)
        : file.Size < 1 ? MaterialRefusals.FileEmpty(file.Name)
        : file.Size > MaterialTypes.MostBytes ? MaterialRefusals.FileTooLarge(file.Name)
        : file.Sha256.Length == 64 && file.Sha256.All(char.IsAsciiHexDigitLower) ? null
        : Refusals.NotAValue("sha256");

    private static bool IsLink(string address) =>
        address.Length <= LongestAddress
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri is { Scheme: "https", UserInfo: "" } && uri.Host.Contains('.', StringComparison.Ordinal);

    private static Material Numbered(int edition, int place, NewMaterial material) =>
        new(new(FormattableString.Invariant($"{edition}-{place}")), material.Title.Trim(), material.Content, material.Access, material.Terms);
}
