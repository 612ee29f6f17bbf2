using LearningNetwork.Web.About;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.Activity;
using LearningNetwork.Web.Features.AnnualWheels;
using LearningNetwork.Web.Features.Calendars;
using LearningNetwork.Web.Features.Cohorts;
using LearningNetwork.Web.Features.Desk;
using LearningNetwork.Web.Features.Implementations;
using LearningNetwork.Web.Features.Municipalities;
using LearningNetwork.Web.Features.Networks;
using LearningNetwork.Web.Features.Products;
using LearningNetwork.Web.Features.Products.Assessing;
using LearningNetwork.Web.Features.Products.Comparing;
using LearningNetwork.Web.Features.Products.Editions;
using LearningNetwork.Web.Features.Products.Registering;
using LearningNetwork.Web.Features.Products.Relations;
using LearningNetwork.Web.Features.Products.TreasureMap;
using LearningNetwork.Web.Features.Projects;
using LearningNetwork.Web.Features.Search;
using LearningNetwork.Web.Features.Services;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Features.Tellings;
using LearningNetwork.Web.Hosting;
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
        MapPages(app);
        MapApi(app.MapApiGroup());
    }

    private static void MapPages(IEndpointRouteBuilder pages)
    {
        pages.MapDeskPages();
        pages.MapAboutPages();
        pages.MapProductPages();
        pages.MapRegisteringPages();
        pages.MapTreasureMapPages();
        pages.MapComparingPages();
        pages.MapAssessingPages();
        pages.MapSearchPages();
        pages.MapEditionPages();
        pages.MapRelationPages();
        pages.MapProjectPages();
        pages.MapServicePages();
        pages.MapMyServicePages();
        pages.MapSharingRequestPages();
        pages.MapCohortPages();
        pages.MapActivityPages();
        pages.MapOperationsPages();
        pages.MapImplementationPages();
        pages.MapProjectStatusPages();
        pages.MapNetworkPages();
        pages.MapTellingPages();
        pages.MapCalendarPages();
        pages.MapWheelPages();
    }

    private static void MapApi(IEndpointRouteBuilder api)
    {
        api.MapProductApi();
        api.MapRegisteringApi();
        api.MapAssessingApi();
        api.MapEditionApi();
        api.MapRelationApi();
        api.MapProjectApi();
        api.MapServiceApi();
        api.MapMunicipalityApi();
        api.MapSharingRequestApi();
        api.MapCohortApi();
        api.MapActivityApi();
        api.MapOperationsApi();
        api.MapImplementationApi();
        api.MapNetworkApi();
        api.MapTellingApi();
        api.MapCalendarApi();
        api.MapWheelApi();
    }
}
