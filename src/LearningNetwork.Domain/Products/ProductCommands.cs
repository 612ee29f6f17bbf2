using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Products;

/// <summary>What can be asked of a product.</summary>
public abstract record ProductCommand : Command
{
    private protected static IEnumerable<WrittenText> Written(WrittenText? text) => text is null ? [] : [text];
}

/// <summary>A lead registers a product of an own project, perhaps owned with others (003 §3.2). It is a draft until it is sent in.</summary>
public sealed record RegisterProduct(
    string Title, ProductKind Kind, ValueList<ProjectId> Owners, ValueList<ServiceId> Developers, WrittenText? Description) : ProductCommand
{
    /// <summary>Guests of the network that own it, such as a national body; one owned by guests alone is registered by the coordinator, who admits them.</summary>
    public ValueList<GuestId> Guests { get; init; } = [];

    public WrittenForm Form { get; init; } = WrittenForm.Nothing;

    /// <summary>Who is asked about it; null where that is named later.</summary>
    public NameContact? Contact { get; init; }

    public override bool Opens() => true;

    public override IEnumerable<WrittenText> TextsWritten() => Written(Description).Concat(Form.Texts);
}

/// <summary>An owner's lead writes title, description or the rest of the form anew; null: as before.</summary>
public sealed record DescribeProduct(string? Title, WrittenText? Description) : ProductCommand
{
    public WrittenForm Form { get; init; } = WrittenForm.Nothing;

    public override IEnumerable<WrittenText> TextsWritten() => Written(Description).Concat(Form.Texts);
}

/// <summary>An owner's lead sends a draft in, for the working group to assess. The form must be filled in, and a contact named.</summary>
public sealed record SubmitProduct : ProductCommand;

public sealed record NameContact(ServiceId Service, ContactRole Role) : ProductCommand;

public sealed record RemoveContact(ServiceId Service, ContactRole Role) : ProductCommand;

/// <summary>An owner's lead says that the contacts named held on a date.</summary>
public sealed record ConfirmContact(DateOnly On) : ProductCommand;

/// <summary>The working group says what it holds of a product; see <see cref="Review"/>. The group recommends, it approves nothing.</summary>
public sealed record ReviewProduct(
    Recommendation? Recommendation,
    ResourceLevel? ResourceLevel,
    Maturity? Maturity,
    ValueList<Island> Islands,
    DateOnly ReviewedOn,
    string Source,
    WrittenText? Reasons,
    Recommendation? WordedAs,
    string? ResourceRemark,
    bool SaidUnderTrial) : ProductCommand
{
    /// <summary>For a set: what all of it together takes; null where the product is no set.</summary>
    public SetLevel? Set { get; init; }

    public override IEnumerable<WrittenText> TextsWritten() => Written(Reasons);
}

/// <summary>An owner's lead says which rules of conduct it is meant for (004): a lens, never a score. None takes the marks away.</summary>
public sealed record MarkProductConduct(ValueList<ConductRule> Rules) : ProductCommand;

/// <summary>An owner's lead gives the product steps of its own (003 §5.8.1); taking into use always comes last and need not be named.</summary>
public sealed record SetOwnSteps(ValueList<RoutineStep> Steps) : ProductCommand;
