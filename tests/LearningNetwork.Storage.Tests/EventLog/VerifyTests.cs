using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.EventLog;

public sealed class VerifyOnSqliteTests : VerifyContract<SqliteTestDatabase>;

public sealed class VerifyOnPostgresTests : VerifyContract<PostgresTestDatabase>;
