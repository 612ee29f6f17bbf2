using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>What the pages and the API of council reports need.</summary>
internal static class CouncilReportSetup
{
    public static IServiceCollection AddCouncilReports(this IServiceCollection services) => services
        .AddSingleton<ChapterSources>()
        .AddSingleton<ReportDoor>();
}
