using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SelfAssessments;

namespace LearningNetwork.Domain.Tests.SelfAssessments;

public sealed class IslandTotalsTests
{
    private static readonly DateOnly Day = new(2024, 3, 1);

    private static readonly Gen<CrackSaid> AnySaid =
        from service in Gen.Choose(1, 9)
        from crack in Gen.Choose(0, 4)
        from days in Gen.Choose(0, 30)
        select Said(service, crack, days);

    [Fact]
    public void Nothing_is_told_below_five_services()
    {
        Of(1, Said(1, 4), Said(2, 4), Said(3, 4), Said(4, 4), Said(4, 1, -9)).ShouldBeNull();
        Of(1, Said(1, 4), Said(2, 3), Said(3, 2), Said(4, 1), Said(5, 0)).ShouldBe(new(Island.Recruitment, 5, 10, Day));
    }

    [Fact]
    public void A_total_does_not_move_within_the_day_on_which_they_answer() =>
        Of(0, [.. Enumerable.Range(1, 9).Select(service => Said(service, 2))]).ShouldBeNull();

    [Fact]
    public void A_sixth_answer_is_not_told_before_four_others_have_answered_anew()
    {
        CrackSaid[] five = [Said(1, 1), Said(2, 1), Said(3, 1), Said(4, 1), Said(5, 1)];
        var four = Enumerable.Range(6, 4).Select(service => Said(service, 4, service)).ToArray();

        Of(20, [.. five, .. four]).ShouldBe(new(Island.Recruitment, 5, 5, Day));
        Of(20, [.. five, .. four, Said(6, 0, 15)]).ShouldBe(new(Island.Recruitment, 5, 5, Day), "one that answers twice is still one");
        Of(20, [.. five, .. four, Said(1, 0, 10)]).ShouldBe(new(Island.Recruitment, 9, 20, Day.AddDays(10)));
    }

    [Fact]
    public void An_average_is_told_with_one_decimal() => new IslandTotal(Island.Recruitment, 7, 15, Day).Average.ShouldBe(2.1m);

    /// <summary>Whoever reads the total every day learns nothing of fewer than five services at a time.</summary>
    [Fact]
    public void Between_two_days_a_total_moves_by_the_answers_of_five_services_at_least() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Arb.From(Gens.Some(AnySaid, 0, 60)), every =>
        {
            var said = every.GroupBy(one => (one.Service, one.On)).Select(group => group.Last()).ToArray();
            var before = (IslandTotal?)null;
            for (var day = 0; day <= 31; day++)
            {
                var now = Of(day, said);
                if (now != before)
                {
                    var since = said.Where(one => one.On < Day.AddDays(day) && (before is null || one.On > before.AsOf));
                    since.Select(one => one.Service).Distinct().Count().ShouldBeGreaterThanOrEqualTo(SmallGroup.Fewest);
                }

                before = now;
            }
        }));

    private static CrackSaid Said(int service, int crack, int days = 0) => new(new($"s{service}"), crack, Day.AddDays(days));

    private static IslandTotal? Of(int daysLater, params CrackSaid[] said) => IslandTotals.Of(Island.Recruitment, said, Day.AddDays(daysLater));
}
