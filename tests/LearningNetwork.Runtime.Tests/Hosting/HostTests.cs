using LearningNetwork.Tests.Hosts;

namespace LearningNetwork.Runtime.Tests.Hosting;

public sealed class LocalHostOnSqliteTests(LocalHost<SqliteTestDatabase> hosts) : HostContract<LocalHost<SqliteTestDatabase>>(hosts);

public sealed class LocalHostOnPostgresTests(LocalHost<PostgresTestDatabase> hosts) : HostContract<LocalHost<PostgresTestDatabase>>(hosts);

public sealed class TwoProcessesTests(TwoProcesses hosts) : HostContract<TwoProcesses>(hosts);
