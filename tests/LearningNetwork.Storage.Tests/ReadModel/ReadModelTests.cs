using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel;

public sealed class RebuildOnSqliteTests : RebuildContract<SqliteTestDatabase>;

public sealed class RebuildOnPostgresTests : RebuildContract<PostgresTestDatabase>;

public sealed class ReadDatabaseOnSqliteTests : ReadDatabaseContract<SqliteTestDatabase>
{
    [Fact]
    public Task A_reader_cannot_write() =>
        Should.ThrowAsync<System.Data.Common.DbException>(() => Store.Scalar<string>("delete from counters returning id"));
}

public sealed class ReadDatabaseOnPostgresTests : ReadDatabaseContract<PostgresTestDatabase>;

public sealed class WholeReadModelOnSqliteTests : WholeReadModelContract<SqliteTestDatabase>;

public sealed class WholeReadModelOnPostgresTests : WholeReadModelContract<PostgresTestDatabase>;
