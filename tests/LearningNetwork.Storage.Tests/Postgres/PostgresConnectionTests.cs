using LearningNetwork.Storage.Postgres;
using LearningNetwork.Tests;
using Npgsql;

namespace LearningNetwork.Storage.Tests.Postgres;

public sealed class PostgresConnectionTests
{
    [Fact]
    public void Three_silos_at_their_busiest_fit_into_a_database_as_it_comes()
    {
        var ofOne = MostOf(PostgresConnection.WithOurSettings("Host=log")) + MostOf(PostgresConnection.ForMembership("Host=log"));

        (3 * ofOne).ShouldBeLessThanOrEqualTo(PostgresDatabase.LetInByItself);
    }

    [Theory]
    [InlineData("Host=log;Maximum Pool Size=40", 40)]
    [InlineData("Host=log;MaxPoolSize=100", 100)]
    [InlineData("Host=log", 25)]
    public void The_operator_may_say_how_many_connections_there_are_at_most(string given, int most) =>
        MostOf(PostgresConnection.WithOurSettings(given)).ShouldBe(most);

    [Fact]
    public void Those_who_keep_account_of_members_have_a_few_connections_and_name_no_password()
    {
        var asked = PostgresConnection.ForMembership("Host=log;Username=silo;Password=secret;Persist Security Info=true;Maximum Pool Size=90");

        var settings = new NpgsqlConnectionStringBuilder(asked);
        (settings.Host, settings.Password, settings.MaxPoolSize).ShouldBe(("log", "secret", 5));
        using var source = NpgsqlDataSource.Create(asked);
        source.ConnectionString.ShouldNotContain("secret");
    }

    private static int MostOf(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).MaxPoolSize;
}
