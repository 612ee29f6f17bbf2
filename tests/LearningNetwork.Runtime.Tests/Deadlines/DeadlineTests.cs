using LearningNetwork.Runtime.Tests.Hosting;

namespace LearningNetwork.Runtime.Tests.Deadlines;

public sealed class SqliteDeadlineTests : DeadlineContract<SqliteTestDatabase>;

public sealed class PostgresDeadlineTests : DeadlineContract<PostgresTestDatabase>;
