using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.AnnualWheels.Templates;

namespace LearningNetwork.Domain.Tests.AnnualWheels;

public sealed class TemplateDifferenceTests
{
    private static readonly Gen<TemplateEdition> Editions = RandomPlans.Of(1, 6).SelectMany(plan => Gen.Choose(0, 3), (plan, drop) => new TemplateEdition(1, Text("n"), plan.Skip(drop).Select(AsTemplate).ToValueList()));

    /// <summary>Whatever two editions say: all differences accepted on an untouched wheel give the newer edition, and each is one.</summary>
    [Fact]
    public void A_newer_edition_is_exactly_its_differences() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(Editions), Arb.From(Editions), (older, newer) =>
        {
            var differences = TemplateDifference.Between(older, newer, "nb");
            var wheel = older.In("nb");
            var after = wheel.ToDictionary(activity => activity.Id);
            foreach (var difference in differences)
            {
                switch (difference.AsChangeOf(wheel).ShouldNotBeNull())
                {
                    case WheelChange.AddActivity add: after.Add(add.Activity.Id, add.Activity); break;
                    case WheelChange.RemoveActivity remove: after.Remove(remove.Activity).ShouldBeTrue(); break;
                    case WheelChange.ChangeActivity change: after[change.Becomes.Id] = change.Becomes; break;
                    default: throw new InvalidOperationException();
                }
            }

            after.Values.ShouldBe(newer.In("nb"), ignoreOrder: true);
            TemplateDifference.Between(newer, newer, "nb").ShouldBeEmpty();
        }));

    [Fact]
    public void Only_what_differs_is_touched_in_a_wheel_that_its_owners_wrote_otherwise()
    {
        var (older, newer) = (new TemplateEdition(1, Text("n"), [AsTemplate(Wheels.Plan[0])]), new TemplateEdition(2, Text("n"), [AsTemplate(Wheels.Plan[0]) with { Role = ResponsibleRole.Committee }]));
        var difference = TemplateDifference.Between(older, newer, "nn").ShouldHaveSingleItem();
        difference.Fields.ShouldBe([ActivityField.Role]);

        var own = Wheels.Plan[0] with { Title = "Vår eiga samling", Revision = 4 };
        difference.AsChangeOf([own]).ShouldBe(new WheelChange.ChangeActivity(own with { Role = ResponsibleRole.Committee }));
        difference.AsChangeOf([own with { Role = ResponsibleRole.Committee }]).ShouldBeNull("the wheel says so already");
        difference.AsChangeOf([]).ShouldBeNull("the owners took it out");
    }

    private static TemplateActivity AsTemplate(WheelActivity activity) =>
        new(activity.Id, Text(activity.Title), activity.Theme, activity.Timing, activity.Role, activity.Checklist.Select(Text).ToValueList(), activity.Prerequisites);

    private static LocalText Text(string text) => new(text, text, text);
}
