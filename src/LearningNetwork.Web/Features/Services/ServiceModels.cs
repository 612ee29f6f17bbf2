using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel.Municipalities;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Storage.ReadModel.Services;

namespace LearningNetwork.Web.Features.Services;

/// <param name="Own">The reader's service, if any.</param>
public sealed record ServiceList(IReadOnlyList<ServiceListing> Services, ServiceId? Own);

/// <param name="Former">Municipalities that became part of those it serves.</param>
/// <param name="Own">Whether the reader works there.</param>
public sealed record ServiceDetails(ServiceListing Service, IReadOnlyList<FormerMunicipality> Former, IReadOnlyList<ProjectName> Projects, bool Own);
