using LearningNetwork.Domain;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.EventLog.Stored;

/// <summary>The values of one text that several capabilities name.</summary>
internal static class SharedNames
{
    public static void Add(StoredNames names) => names
        .Text<NetworkId>()
        .Text<PersonId>()
        .Text<CommandId>()
        .Text<MunicipalityNumber>()
        .Text<ServiceId>()
        .Text<ProjectId>()
        .Text<ProductId>()
        .Text<MaterialId>();
}
