using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.Deadlines;

public sealed class DeadlinesOnSqliteTests : DeadlineContract<SqliteTestDatabase>;

public sealed class DeadlinesOnPostgresTests : DeadlineContract<PostgresTestDatabase>;
