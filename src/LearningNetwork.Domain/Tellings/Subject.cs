using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tellings;

/// <summary>What can be followed: what everyone in the network may open.</summary>
public enum SubjectKind
{
    Product,
    Project,
    Service,
}

/// <summary>A thing that someone follows, written <c>product/landsbymodellen</c>.</summary>
/// <param name="Key">Its key among its kind.</param>
public readonly record struct Subject(SubjectKind Kind, string Key) : ITextValue<Subject>
{
    public string Value => $"{CodeOf(Kind)}/{Key}";

    public static Subject Of(ProductId product) => new(SubjectKind.Product, product.Value);

    public static Subject Of(ProjectId project) => new(SubjectKind.Project, project.Value);

    public static Subject Of(ServiceId service) => new(SubjectKind.Service, service.Value);

    public static Subject? Parse(string? text) => text?.Split('/') is [var kind, var key] ? Of(kind, key) : null;

    /// <summary>The subject of a kind's name and a key, or null where they are none.</summary>
    public static Subject? Of(string? kind, string? key) =>
        Keys.Normalised(key) is { } plain && Keys.IsKey(plain) && Enum.GetValues<SubjectKind>().Where(one => CodeOf(one) == kind).ToArray() is [var known]
            ? new(known, plain)
            : null;

    public override string ToString() => Value;

    private static string CodeOf(SubjectKind kind) => kind switch
    {
        SubjectKind.Product => "product",
        SubjectKind.Project => "project",
        SubjectKind.Service => "service",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
