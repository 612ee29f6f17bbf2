using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Storage.ReadModel.Services;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Services;

/// <summary>The reader's own service, for those who work in one.</summary>
internal static class MyServicePages
{
    /// <summary>The most cases that the page looks through, the open ones first; further ones are in the list of requests.</summary>
    private const int MostCases = 100;

    public static void MapMyServicePages(this IEndpointRouteBuilder pages) => pages.MapPage("/my-service", Show).Needs(Right.SeeCatalogue);

    private static async Task<IResult> Show(
        PageFrame frame, SignedIn person, ServiceQueries services, ServiceProjectQueries projects, SharingRequestQueries cases, CancellationToken cancellation)
    {
        var network = person.Actor.Network;
        if (person.Actor.Service is not { } own || await services.Find(network, own, cancellation) is not { } service)
            return TypedResults.NotFound();
        var ofService = await cases.List(network, CaseVisibility.Of(person.Actor), new CaseFilter(), 0, MostCases, cancellation);
        var mine = ofService.Items.Where(row => row.Asker == own.Value).ToList();
        return MyServicePage.Of(frame, new(service, mine, await projects.Of(network, own, cancellation), person.Actor.May(Right.RequestProducts), person.Actor.May(Right.WriteOwnReports), person.Actor.May(Right.DeclareInterest)));
    }
}

/// <param name="Cases">What the service has asked for, those still open first.</param>
/// <param name="MayAsk">Whether the reader asks for products on its behalf.</param>
/// <param name="MayReport">Whether the reader writes in its council reports.</param>
/// <param name="SeesNeeds">Whether the reader sees how it assesses its own practice.</param>
public sealed record MyService(ServiceListing Service, IReadOnlyList<CaseRow> Cases, ProjectsOfService Projects, bool MayAsk, bool MayReport, bool SeesNeeds)
{
    public IReadOnlyList<CaseRow> UnderWay => [.. Cases.Where(row => row.Status is "waiting" or "submitted" or "accepted")];

    public IReadOnlyList<CaseRow> InUse => [.. Cases.Where(row => row.Status is "in-use" or "evaluated")];
}
