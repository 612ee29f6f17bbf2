using LearningNetwork.Storage.Archives;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Storage.ReadModel.Cohorts;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Storage.ReadModel.Desk;
using LearningNetwork.Storage.ReadModel.Figures;
using LearningNetwork.Storage.ReadModel.GroupLeaders;
using LearningNetwork.Storage.ReadModel.GroupOfferings;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Storage.ReadModel.ImplementationSupports;
using LearningNetwork.Storage.ReadModel.Interviews;
using LearningNetwork.Storage.ReadModel.Learning;
using LearningNetwork.Storage.ReadModel.Municipalities;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Storage.ReadModel.Search;
using LearningNetwork.Storage.ReadModel.Services;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Storage.ReadModel.Surveys;
using LearningNetwork.Storage.ReadModel.Tellings;
using LearningNetwork.Storage.ReadModel.Uptakes;
using LearningNetwork.Storage.ReadModel.Workshops;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>Everyone who asks the read model on behalf of a page or the API, one line a capability.</summary>
internal static class QuerySetup
{
    public static IServiceCollection AddQueries(this IServiceCollection services) => services
        .AddSingleton<LogEnds>()
        .AddSingleton<NetworkQueries>()
        .AddSingleton<AroundQueries>()
        .AddSingleton<FigureQueries>()
        .AddSingleton<GuestQueries>()
        .AddSingleton<MunicipalityQueries>()
        .AddSingleton<ServiceQueries>()
        .AddSingleton<ProjectQueries>()
        .AddSingleton<ServiceProjectQueries>()
        .AddSingleton<ProductQueries>()
        .AddSingleton<OpenedQueries>()
        .AddSingleton<CatalogueVersion>()
        .AddSingleton<TreasureMapQueries>()
        .AddSingleton<AssessmentQueries>()
        .AddSingleton<MaterialQueries>()
        .AddSingleton<UptakeQueries>()
        .AddSingleton<SharingRequestQueries>()
        .AddSingleton<CohortQueries>()
        .AddSingleton<ActivityQueries>()
        .AddSingleton<ImplementationQueries>()
        .AddSingleton<GridQueries>()
        .AddSingleton<ElsewhereQueries>()
        .AddSingleton<ImplementationSupportQueries>()
        .AddSingleton<InterviewQueries>()
        .AddSingleton<SurveyQueries>()
        .AddSingleton<CouncilReportQueries>()
        .AddSingleton<ReportSourceQueries>()
        .AddSingleton<GroupOfferingQueries>()
        .AddSingleton<RoundQueries>()
        .AddSingleton<GroupLeaderQueries>()
        .AddSingleton<DeskQueries>()
        .AddSingleton<TellingQueries>()
        .AddSingleton<Calendars.CalendarFeedQueries>()
        .AddSingleton<LearningQueries>()
        .AddSingleton<WorkshopQueries>()
        .AddSingleton<AnnualWheels.WheelQueries>()
        .AddSingleton<AnnualWheels.OccurrenceQueries>()
        .AddSingleton<SelfAssessments.SelfAssessmentQueries>()
        .AddSingleton<InterestRounds.InterestQueries>()
        .AddSingleton<ArchiveQueries>()
        .AddSingleton<SearchQueries>();
}
