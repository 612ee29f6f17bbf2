using LearningNetwork.Storage;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.ReadModel;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Hosting;

/// <summary>The database that the options name.</summary>
internal static class Database
{
    public static IServiceCollection AddStorage(this IServiceCollection services, ProgramOptions options) =>
        options.Postgres is { } connection ? services.AddPostgresStorage(connection) : services.AddSqliteStorage(options.Data);

    /// <summary>Makes it ready; where it is kept for something else than the options say, it is left alone, with <see cref="OtherPurposeException"/>.</summary>
    public static Task Prepare(IServiceProvider services, ProgramOptions options, IProgress<LogProgress>? progress, CancellationToken cancellation) =>
        services.GetRequiredService<StoragePreparation>().Prepare(progress, PurposeOf(options.Demo), cancellation: cancellation);

    /// <summary>What to do about a database that is kept for something else.</summary>
    public static string Advice(OtherPurposeException other) => (other.Kept switch
    {
        Purpose.Work => "This database holds a network's own work, which no demonstration touches.",
        "demo" => "This database is a demonstration's: it is opened with --demo.",
        "demo-facts" => "This database is a demonstration's, without invented activity: it is opened with --demo=facts.",
        _ => other.Message,
    }) + " Another one is named with --data or --postgres.";

    public static string PurposeOf(Demo demo) => demo switch
    {
        Demo.Full => "demo",
        Demo.Facts => "demo-facts",
        _ => Purpose.Work,
    };
}
