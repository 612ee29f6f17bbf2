using LearningNetwork.Runtime.Tests.Hosting;

namespace LearningNetwork.Runtime.Tests.Policies;

public sealed class SqlitePolicyTests : PolicyContract<SqliteTestDatabase>;

public sealed class SqliteHeldTests : HeldContract<SqliteTestDatabase>;

public sealed class PostgresHeldTests : HeldContract<PostgresTestDatabase>;
