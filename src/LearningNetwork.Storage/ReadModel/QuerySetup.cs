using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Storage.ReadModel.Cohorts;
using LearningNetwork.Storage.ReadModel.Desk;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Storage.ReadModel.Municipalities;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Storage.ReadModel.Search;
using LearningNetwork.Storage.ReadModel.Services;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Storage.ReadModel.Tellings;
using LearningNetwork.Storage.ReadModel.Uptakes;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>Everyone who asks the read model on behalf of a page or the API, one line a capability.</summary>
internal static class QuerySetup
{
    public static IServiceCollection AddQueries(this IServiceCollection services) => services
        .AddSingleton<NetworkQueries>()
        .AddSingleton<AroundQueries>()
        .AddSingleton<MunicipalityQueries>()
        .AddSingleton<ServiceQueries>()
        .AddSingleton<ProjectQueries>()
        .AddSingleton<ProductQueries>()
        .AddSingleton<TreasureMapQueries>()
        .AddSingleton<AssessmentQueries>()
        .AddSingleton<MaterialQueries>()
        .AddSingleton<UptakeQueries>()
        .AddSingleton<SharingRequestQueries>()
        .AddSingleton<CohortQueries>()
        .AddSingleton<ActivityQueries>()
        .AddSingleton<ImplementationQueries>()
        .AddSingleton<DeskQueries>()
        .AddSingleton<TellingQueries>()
        .AddSingleton<Calendars.CalendarFeedQueries>()
        .AddSingleton<AnnualWheels.WheelQueries>()
        .AddSingleton<AnnualWheels.OccurrenceQueries>()
        .AddSingleton<SearchQueries>();
}
