using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.EventLog;

public sealed class GroupOnSqliteTests : GroupContract<SqliteTestDatabase>;

public sealed class GroupOnPostgresTests : GroupContract<PostgresTestDatabase>;
