using LearningNetwork.Domain;

namespace LearningNetwork.Storage.ReadModel.Projects;

/// <summary>A project of another network that a service is party to: what it is called, when, and what of it was opened; nothing more of that network.</summary>
/// <param name="Products">Those that its owners have opened to other networks.</param>
public sealed record ProjectElsewhere(string Network, string NetworkName, string Id, string Name, DateOnly? StartsOn, DateOnly? EndsOn, ValueList<OpenedName> Products);

/// <summary>The key and the title of an opened product.</summary>
public sealed record OpenedName(string Id, string Title);

/// <summary>The projects that a service is party to.</summary>
/// <param name="Own">Of its own network, which it owns alone or with others.</param>
/// <param name="Elsewhere">Of other networks, as a guest there.</param>
public sealed record ProjectsOfService(IReadOnlyList<ProjectName> Own, IReadOnlyList<ProjectElsewhere> Elsewhere);
