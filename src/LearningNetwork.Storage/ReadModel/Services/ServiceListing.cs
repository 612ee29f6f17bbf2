using LearningNetwork.Domain;

namespace LearningNetwork.Storage.ReadModel.Services;

/// <summary>A child welfare service with the municipalities that it serves today.</summary>
public sealed record ServiceListing(string Id, string Name, string Host, string? HostName, ValueList<ServedMunicipality> Municipalities);

public sealed record ServedMunicipality(string Number, string Name, string County);
