using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.Tests.GroupOfferings.Rounds;

namespace LearningNetwork.Domain.Tests.GroupOfferings;

public sealed class CostSharesTests
{
    private static readonly ValueList<ServiceId> Owners = [Voss, Kvam, Stord];

    [Fact]
    public void By_the_equal_key_each_pays_the_same_but_for_an_ore() =>
        Shares(100_00, CostKey.Equal, (Voss, 3)).ShouldBe([(Voss, 33_34), (Kvam, 33_33), (Stord, 33_33)]);

    [Fact]
    public void By_homes_each_pays_for_its_own_and_who_has_none_pays_nothing() =>
        Shares(100_00, CostKey.Homes, (Voss, 1), (Gulen, 2)).ShouldBe([(Voss, 33_33), (Kvam, 0), (Stord, 0), (Gulen, 66_67)]);

    [Fact]
    public void Where_nobody_has_a_home_those_who_run_it_share() => Shares(7, CostKey.Homes).ShouldBe([(Voss, 3), (Kvam, 2), (Stord, 2)]);

    [Fact]
    public void Shares_sum_to_the_ore_and_the_same_homes_pay_the_same_but_for_one() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(
            Arb.From(
                from total in Gen.Choose(0, 1_000_000_000)
                from key in Gen.Elements(CostKey.Equal, CostKey.Homes)
                from homes in Gen.Choose(0, 200).ListOf(4)
                select (total, key, homes.ToList())),
            sum =>
            {
                var homes = new[] { Voss, Kvam, Stord, Gulen }.Zip(sum.Item3).Where(one => one.Second > 0).ToDictionary(one => one.First, one => one.Second);
                var shares = CostShares.Of(sum.total, sum.key, Owners, homes);
                shares.Sum(share => share.Ore).ShouldBe(sum.total);
                shares.ShouldAllBe(share => share.Ore >= 0);
                foreach (var alike in shares.GroupBy(share => sum.key == CostKey.Equal ? 1 : homes.GetValueOrDefault(share.Service)))
                    (alike.Max(share => share.Ore) - alike.Min(share => share.Ore)).ShouldBeLessThanOrEqualTo(1);
            }));

    private static IEnumerable<(ServiceId, long)> Shares(long total, CostKey key, params (ServiceId Service, int Homes)[] homes) =>
        CostShares.Of(total, key, Owners, homes.ToDictionary(one => one.Service, one => one.Homes)).Select(share => (share.Service, share.Ore));
}
