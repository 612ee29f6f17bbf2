using LearningNetwork.Storage.Postgres;
using Npgsql;

namespace LearningNetwork.Storage.Tests.Postgres;

public sealed class PostgresConnectionTests
{
    [Fact]
    public void Those_who_keep_account_of_members_have_a_few_connections_and_name_no_password()
    {
        var asked = PostgresConnection.ForMembership("Host=log;Username=silo;Password=secret;Persist Security Info=true;Maximum Pool Size=90");

        var settings = new NpgsqlConnectionStringBuilder(asked);
        (settings.Host, settings.Password, settings.MaxPoolSize).ShouldBe(("log", "secret", 5));
        using var source = NpgsqlDataSource.Create(asked);
        source.ConnectionString.ShouldNotContain("secret");
    }
}
