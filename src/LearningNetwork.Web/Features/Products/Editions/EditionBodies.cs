namespace LearningNetwork.Web.Features.Products.Editions;

/// <summary>A file that was received, to be named by an edition within a day.</summary>
/// <param name="Sha256">What the edition names it by.</param>
/// <param name="Type"><c>pdf</c>, <c>docx</c>, <c>xlsx</c>, <c>pptx</c>, <c>odt</c>, <c>png</c>, <c>jpg</c> or <c>txt</c>.</param>
/// <param name="Size">In bytes.</param>
public sealed record ReceivedJson(string Sha256, string Name, string Type, long Size);

/// <summary>A new edition.</summary>
/// <param name="On">Its date; today where left out.</param>
/// <param name="Changes">What changed, for those who use the product.</param>
/// <param name="Materials">What is new in it.</param>
/// <param name="Keep">Materials of the edition before that go on in this one.</param>
public sealed record EditionBody(DateOnly? On, string? Changes, IReadOnlyList<MaterialBody>? Materials, IReadOnlyList<string>? Keep);

/// <summary>A material: a file that was received, or a link.</summary>
/// <param name="Title">What it is called; a file's name where left out.</param>
/// <param name="File">The file; left out for a link.</param>
/// <param name="Link">An https address; left out for a file.</param>
/// <param name="Access"><c>open</c> to the network, or opened <c>byRequest</c>.</param>
public sealed record MaterialBody(string? Title, FileBody? File, string? Link, string? Access, TermsBody? Terms);

public sealed record FileBody(string? Sha256, string? Name);

/// <summary>What a receiver may do with it; what is left out is not allowed, and the source need not be named.</summary>
public sealed record TermsBody(bool? Copy, bool? Adapt, bool? NameTheSource);

/// <summary>What services have taken out of a product, the latest first.</summary>
/// <param name="Total">How many there are in all.</param>
public sealed record UptakeList(IReadOnlyList<UptakeItem> Items, int Total);

/// <param name="Edition">The edition that held when it was last taken out.</param>
/// <param name="Days">On how many days it was taken out.</param>
public sealed record UptakeItem(string Service, string ServiceName, string Material, string Title, int Edition, DateOnly FirstOn, DateOnly LastOn, int Days);
