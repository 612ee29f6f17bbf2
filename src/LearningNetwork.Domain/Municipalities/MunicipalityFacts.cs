using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Municipalities;

/// <summary>What others may need to know of a municipality.</summary>
/// <param name="Service">The service that serves it; null until one does.</param>
/// <param name="MergedInto">The municipality it became part of; null while it stands.</param>
public sealed record MunicipalityFacts(MunicipalityNumber Number, string Name, ServiceId? Service, MunicipalityNumber? MergedInto);

public sealed record AboutMunicipality(MunicipalityNumber Municipality) : Question<MunicipalityFacts>;
