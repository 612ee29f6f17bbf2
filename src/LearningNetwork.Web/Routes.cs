using LearningNetwork.Web.About;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.Activity;
using LearningNetwork.Web.Features.AnnualWheels;
using LearningNetwork.Web.Features.Calendars;
using LearningNetwork.Web.Features.Cohorts;
using LearningNetwork.Web.Features.Cohorts.Gatherings;
using LearningNetwork.Web.Features.CouncilReports;
using LearningNetwork.Web.Features.Desk;
using LearningNetwork.Web.Features.Figures;
using LearningNetwork.Web.Features.GroupLeaders;
using LearningNetwork.Web.Features.GroupOfferings;
using LearningNetwork.Web.Features.Implementations;
using LearningNetwork.Web.Features.Implementations.Following;
using LearningNetwork.Web.Features.Implementations.Grid;
using LearningNetwork.Web.Features.ImplementationSupports;
using LearningNetwork.Web.Features.Importing;
using LearningNetwork.Web.Features.InterestRounds;
using LearningNetwork.Web.Features.Interviews;
using LearningNetwork.Web.Features.Learning;
using LearningNetwork.Web.Features.Municipalities;
using LearningNetwork.Web.Features.Networks;
using LearningNetwork.Web.Features.Products;
using LearningNetwork.Web.Features.Products.Assessing;
using LearningNetwork.Web.Features.Products.Comparing;
using LearningNetwork.Web.Features.Products.Editions;
using LearningNetwork.Web.Features.Products.Opening;
using LearningNetwork.Web.Features.Products.OtherNetworks;
using LearningNetwork.Web.Features.Products.Registering;
using LearningNetwork.Web.Features.Products.Relations;
using LearningNetwork.Web.Features.Products.TreasureMap;
using LearningNetwork.Web.Features.Projects;
using LearningNetwork.Web.Features.Search;
using LearningNetwork.Web.Features.SelfAssessments;
using LearningNetwork.Web.Features.Services;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Features.Surveys;
using LearningNetwork.Web.Features.Tellings;
using LearningNetwork.Web.Features.Workshops;
using LearningNetwork.Web.Hosting;
using LearningNetwork.Web.Live;
using LearningNetwork.Web.Mailing;
using LearningNetwork.Web.Operations;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web;

/// <summary>Everything that can be asked for beside files and language, one line a capability. Each endpoint declares who may open it: see <see cref="Rights"/>.</summary>
internal static class Routes
{
    public static void Map(WebApplication app)
    {
        app.MapHealth();
        app.MapSignIn();
        app.MapMail();
        MapPages(app);
        MapApi(app.MapApiGroup());
    }

    private static void MapPages(IEndpointRouteBuilder pages)
    {
        pages.MapDeskPages();
        pages.MapFigurePages();
        pages.MapAboutPages();
        pages.MapProductPages();
        pages.MapRegisteringPages();
        pages.MapOpeningPages();
        pages.MapOtherNetworksPages();
        pages.MapTreasureMapPages();
        pages.MapComparingPages();
        pages.MapAssessingPages();
        pages.MapSearchPages();
        pages.MapEditionPages();
        pages.MapRelationPages();
        pages.MapProjectPages();
        pages.MapPartyPages();
        pages.MapServicePages();
        pages.MapMyServicePages();
        pages.MapSharingRequestPages();
        pages.MapCohortPages();
        pages.MapGatheringPages();
        pages.MapActivityPages();
        pages.MapLive();
        pages.MapOperationsPages();
        pages.MapImplementationPages();
        pages.MapGridPages();
        pages.MapFollowingPages();
        pages.MapImplementationSupportPages();
        pages.MapInterviewPages();
        pages.MapProjectStatusPages();
        pages.MapNetworkPages();
        pages.MapGuestPages();
        pages.MapImportPages();
        pages.MapSurveyPages();
        pages.MapCouncilReportPages();
        pages.MapGroupOfferingPages();
        pages.MapRoundPages();
        pages.MapGroupLeaderPages();
        pages.MapTellingPages();
        pages.MapCalendarPages();
        pages.MapLearningPages();
        pages.MapWorkshopPages();
        pages.MapWheelPages();
        pages.MapSelfAssessmentPages();
        pages.MapInterestPages();
    }

    private static void MapApi(IEndpointRouteBuilder api)
    {
        api.MapProductApi();
        api.MapRegisteringApi();
        api.MapOpeningApi();
        api.MapOtherNetworksApi();
        api.MapAssessingApi();
        api.MapEditionApi();
        api.MapRelationApi();
        api.MapProjectApi();
        api.MapPartyApi();
        api.MapServiceApi();
        api.MapMunicipalityApi();
        api.MapSharingRequestApi();
        api.MapCohortApi();
        api.MapGatheringApi();
        api.MapActivityApi();
        api.MapOperationsApi();
        api.MapImplementationApi();
        api.MapGridApi();
        api.MapFigureApi();
        api.MapFollowingApi();
        api.MapImplementationSupportApi();
        api.MapInterviewApi();
        api.MapNetworkApi();
        api.MapImportApi();
        api.MapGuestApi();
        api.MapSurveyApi();
        api.MapCouncilReportApi();
        api.MapGroupOfferingApi();
        api.MapRoundApi();
        api.MapGroupLeaderApi();
        api.MapTellingApi();
        api.MapMailApi();
        api.MapCalendarApi();
        api.MapLearningApi();
        api.MapWheelConductApi();
        api.MapWorkshopApi();
        api.MapWheelApi();
        api.MapSelfAssessmentApi();
        api.MapInterestApi();
    }
}
