using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.EventLog;

public sealed class LogOnSqliteTests : LogContract<SqliteTestDatabase>;

public sealed class LogOnPostgresTests : LogContract<PostgresTestDatabase>;
