using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Products;

public sealed class AssessmentQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeProducts> arranged) : AssessmentQueriesTests<SqliteTestDatabase>(arranged);

public sealed class AssessmentQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeProducts> arranged) : AssessmentQueriesTests<PostgresTestDatabase>(arranged);

public abstract class AssessmentQueriesTests<TDatabase>(Arranged<TDatabase, SomeProducts> arranged) : IClassFixture<Arranged<TDatabase, SomeProducts>>
    where TDatabase : class, ITestDatabase, new()
{
    private static readonly DateOnly Reviewed = new(2023, 12, 1);

    /// <summary>All reviews are of 1 December 2023; <c>arshjul</c> has recommendation 3.</summary>
    [Theory]
    [InlineData("2024-05-31", new[] { "utkast" })]
    [InlineData("2024-06-01", new[] { "utkast", "arshjul" })]
    [InlineData("2024-12-01", new[] { "utkast", "arshjul" })]
    [InlineData("2024-12-02", new[] { "utkast", "arshjul", "maler", "samtalekort", "zip-team" })]
    public async Task What_is_not_assessed_comes_first_then_what_is_due_then_what_is_stale(string today, string[] ids)
    {
        var queue = await new AssessmentQueries(arranged.Reading).Queue(arranged.Id, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), 0, 50, default);

        queue.Select(one => one.Id).ShouldBe(ids);
        queue.ShouldAllBe(one => one.Total == ids.Length);
        queue[0].SubmittedOn.ShouldNotBeNull();
        queue.Skip(1).ShouldAllBe(one => one.ReviewedOn == Reviewed && one.SubmittedOn == null);
    }

    [Fact]
    public async Task A_part_of_the_queue_tells_how_long_the_whole_is()
    {
        var part = await new AssessmentQueries(arranged.Reading).Queue(arranged.Id, new(2025, 1, 1), 1, 2, default);

        part.Select(one => (one.Id, one.Total)).ShouldBe([("arshjul", 5), ("maler", 5)]);
        (await new AssessmentQueries(arranged.Reading).Queue(arranged.OfNobody, new(2025, 1, 1), 0, 50, default)).ShouldBeEmpty();
    }
}
