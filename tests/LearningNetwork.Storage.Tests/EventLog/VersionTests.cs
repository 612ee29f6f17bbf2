using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.EventLog;

public sealed class VersionsOnSqliteTests : VersionContract<SqliteTestDatabase>;

public sealed class VersionsOnPostgresTests : VersionContract<PostgresTestDatabase>;
