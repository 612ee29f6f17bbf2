using LearningNetwork.Runtime.Deadlines;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Runtime.Policies;
using LearningNetwork.Storage.Backups;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.Deadlines;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.EventLog.Writing;
using LearningNetwork.Storage.Files;
using LearningNetwork.Storage.People;
using LearningNetwork.Storage.Policies;
using LearningNetwork.Storage.Postgres;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.Sqlite;
using LearningNetwork.Storage.Texts;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace LearningNetwork.Storage;

/// <summary>Puts the storage together on one of the two databases. <see cref="StoragePreparation.Prepare"/> is called before the first use.</summary>
public static class StorageSetup
{
    /// <summary>The tag of the health checks that say whether the program is ready.</summary>
    public const string ReadyTag = "ready";

    /// <param name="folder">Where the database file lies, or will lie.</param>
    public static IServiceCollection AddSqliteStorage(this IServiceCollection services, string folder, StorageOptions? options = null) => services
        .AddSingleton(_ => new SqliteFile(folder))
        .AddSingleton<ReadDatabase, SqliteReadDatabase>()
        .AddSingleton<WriteDatabase, SqliteWriteDatabase>()
        .AddSingleton<ICommitter>(provider => new SqliteCommitter(provider.GetRequiredService<SqliteFile>(), Schema(provider).Tables))
        .AddShared(options ?? new());

    public static IServiceCollection AddPostgresStorage(this IServiceCollection services, string connectionString, StorageOptions? options = null) => services
        .AddSingleton(_ => PostgresConnection.OpenLog(connectionString))
        .AddSingleton<ReadDatabase, PostgresReadDatabase>()
        .AddSingleton<WriteDatabase, PostgresWriteDatabase>()
        .AddSingleton<ICommitter>(provider => new PostgresCommitter(provider.GetRequiredService<NpgsqlDataSource>(), Schema(provider).Tables))
        .AddShared(options ?? new());

    private static IServiceCollection AddShared(this IServiceCollection services, StorageOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddHealthChecks().AddCheck<StorageHealth>("storage", tags: [ReadyTag]);
        return services
            .AddSingleton(options)
            .AddSingleton(options.Registry)
            .AddSingleton<AppendedHere>()
            .AddQueries()
            .AddPeople()
            .AddSingleton(provider => new ReadModelSchema(provider.GetRequiredService<WriteDatabase>(), options.Projections))
            .AddSingleton(provider => new GroupWriter(
                provider.GetRequiredService<ICommitter>(), provider.GetRequiredService<AppendedHere>().Tell, options.MostInGroup))
            .AddSingleton(_ => new AppendEncoder(options.Registry, options.Projections))
            .AddSingleton<LogReader>()
            .AddSingleton<IEventLog, SqlEventLog>()
            .AddSingleton<IFactSource>(provider => new FactSource(
                provider.GetRequiredService<ReadDatabase>(), options.Facts, provider.GetRequiredService<AppendedHere>(), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(provider => new Rebuild(
                provider.GetRequiredService<WriteDatabase>(), options.Registry, Schema(provider), options.Projections, options.Deciders,
                provider.GetRequiredService<ILogger<Rebuild>>()))
            .AddSingleton<IPolicyLog, PolicyLog>()
            .AddSingleton<IPolicyTable, PolicyTable>()
            .AddSingleton<IDeadlineTable, DeadlineTable>()
            .AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
                keys => keys.XmlRepository = new DataProtectionKeys(provider.GetRequiredService<WriteDatabase>())))
            .AddSingleton(provider => new WrittenTexts(provider.GetRequiredService<WriteDatabase>()))
            .AddSingleton(provider => new MaterialFiles(
                provider.GetRequiredService<WriteDatabase>(), provider.GetRequiredService<ReadDatabase>(), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(provider => new Verify(provider.GetRequiredService<WriteDatabase>()))
            .AddSingleton(provider => new Restoring(
                provider.GetRequiredService<WriteDatabase>(), provider.GetRequiredService<StoragePreparation>(), provider.GetRequiredService<Verify>(), provider.GetRequiredService<Erasures>(),
                provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(provider => new Marks(provider.GetRequiredService<WriteDatabase>()))
            .AddSingleton(provider => new StoragePreparation(
                provider.GetRequiredService<WriteDatabase>(), Schema(provider), provider.GetRequiredService<Rebuild>()));
    }

    private static ReadModelSchema Schema(IServiceProvider provider) => provider.GetRequiredService<ReadModelSchema>();
}
