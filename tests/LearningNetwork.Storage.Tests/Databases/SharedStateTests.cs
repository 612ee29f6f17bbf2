using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.Databases;

public sealed class SharedStateOnSqliteTests : SharedStateContract<SqliteTestDatabase>;

public sealed class SharedStateOnPostgresTests : SharedStateContract<PostgresTestDatabase>;
