using System.Collections.Immutable;
using LearningNetwork.Storage.ReadModel.Municipalities;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Storage.ReadModel.Services;
using LearningNetwork.Storage.ReadModel.Uptakes;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>Every projection and everyone who answers facts, named one by one: what is not here is not in the read model.</summary>
public static class ReadModels
{
    public static ImmutableArray<Projection> All { get; } =
    [
        new NetworkProjection(),
        new MunicipalityProjection(),
        new ServiceProjection(),
        new ProjectProjection(),
        new ProductProjection(),
        new UptakeProjection(),
        new SharingRequests.SharingRequestProjection(),
        new Cohorts.CohortProjection(),
        new Activity.ActivityProjection(),
        new Activity.InventedProjection(),
        new Implementations.ImplementationProjection(),
        new Implementations.StatusProjection(),
        new ImplementationSupports.ImplementationSupportProjection(),
        new Interviews.InterviewProjection(),
        new Surveys.SurveyProjection(),
        new CouncilReports.CouncilReportProjection(),
        new GroupOfferings.GroupOfferingProjection(),
        new GroupOfferings.RoundProjection(),
        new GroupLeaders.GroupLeaderProjection(),
        new GroupLeaders.LeaderTopicProjection(),
        new Tellings.TellingProjection(),
        new Tellings.AttentionProjection(),
        new Calendars.CalendarFeedProjection(),
        new Learning.LearningProjection(),
        new Workshops.WorkshopProjection(),
        new AnnualWheels.WheelProjection(),
        new AnnualWheels.OccurrenceProjection(),
        new AnnualWheels.ProposalProjection(),
        new SelfAssessments.SelfAssessmentProjection(),
        new InterestRounds.InterestRoundProjection(),
        new InterestRounds.InterestProjection(),
    ];

    public static ImmutableArray<IFactAnswers> Facts { get; } =
    [
        new NetworkFactAnswers(),
        new GuestFactAnswers(),
        new ServiceElsewhereAnswers(),
        new MunicipalityFactAnswers(),
        new ServiceFactAnswers(),
        new ProjectFactAnswers(),
        new ProductFactAnswers(),
        new Implementations.CaseOwnersAnswers(),
        new Implementations.KernelAnswers(),
        new ImplementationSupports.SupportAnswers(),
        new SharingRequests.RequestFactAnswers(),
        new CouncilReports.ServedMunicipalitiesAnswers(),
        new CouncilReports.OpenPromisesAnswers(),
        new CouncilReports.ReportSourcesAnswers(),
        new GroupOfferings.OfferingFactAnswers(),
        new GroupLeaders.LeaderFactAnswers(),
        new InterestRounds.InterestRoundAnswers(),
        new InterestRounds.AllServicesAnswers(),
    ];
}
