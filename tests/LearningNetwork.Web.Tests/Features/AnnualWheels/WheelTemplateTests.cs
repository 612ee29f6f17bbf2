using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.AnnualWheels.Templates;
using LearningNetwork.Web.Features.AnnualWheels;
using LearningNetwork.Web.ReferenceData.Wheels;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Features.AnnualWheels;

public sealed class WheelTemplateTests
{
    [Fact]
    public void Every_edition_fits_together_in_every_language_and_is_numbered_in_order()
    {
        foreach (var template in WheelTemplates.All)
        {
            template.Editions.Select(edition => edition.Number).ShouldBe(Enumerable.Range(1, template.Editions.Count));
            foreach (var plan in template.Editions.SelectMany(edition => Language.All.Select(language => edition.In(language.Code))))
            {
                PlanCheck.Wrong(plan, 2024).ShouldBeNull(template.Id);
                plan.Select(PlanCheck.Wrong).ShouldAllBe(wrong => wrong == null);
            }
        }
    }

    /// <summary>What facts.md §10 (11) says of the two editions: other templates and links, one of them gone; nothing about when.</summary>
    [Fact]
    public void The_two_editions_of_the_four_year_wheel_differ_in_three_checklists()
    {
        var wheel = WheelTemplates.Find("fire-ar")!;
        var differences = TemplateDifference.Between(wheel.Editions[0], wheel.Editions[1], "nb");
        differences.Select(one => one.Activity.Value).ShouldBe(["presentere", "rapport", "andre-tjenester"], ignoreOrder: true);
        differences.ShouldAllBe(one => one.Fields.Single() == ActivityField.Checklist);
        WheelTemplates.NewerThan(new("fire-ar", 1)).ShouldBe(wheel.Editions[1]);
        WheelTemplates.NewerThan(new("fire-ar", 2)).ShouldBeNull();
    }

    /// <summary>Domain-rules, 'Annual wheels': which year of the council period what is done in.</summary>
    [Theory]
    [InlineData("presentere", "2024-01-01/2024-06-30 2028-01-01/2028-06-30")]
    [InlineData("plan-undersokelse", "2024-08-01/2024-11-30 2026-08-01/2026-11-30 2028-08-01/2028-11-30")]
    [InlineData("brukerundersokelse", "2025-01-01/2025-02-15 2027-01-01/2027-02-15")]
    [InlineData("plan-fokusgrupper", "2025-08-01/2025-11-30")]
    [InlineData("fokusgrupper", "2026-01-01/2026-03-31")]
    public void The_four_years_hold_what_the_source_says(string activity, string windows)
    {
        var occurrences = new Occurrences(WheelTemplates.Find("fire-ar")!.Newest.In("nb"));
        string.Join(' ', Enumerable.Range(2024, 5).Select(year => occurrences.Of(new(activity), year)?.Window).OfType<DayRange>().Select(days => FormattableString.Invariant($"{days.From:yyyy-MM-dd}/{days.Through:yyyy-MM-dd}")))
            .ShouldBe(windows);
    }

    [Fact]
    public void The_committee_is_set_half_a_year_before_the_gathering_of_every_second_year()
    {
        var occurrences = new Occurrences(WheelTemplates.Find("samling-annethvert-ar")!.Newest.In("nb"));
        occurrences.Of(new("komite"), 2028)!.Value.Window.From.ShouldBe(occurrences.Of(new("samling"), 2028)!.Value.Window.From.AddMonths(-6));
        occurrences.Of(new("samling"), 2027).ShouldBeNull();
    }

    [Fact]
    public void Every_activity_of_the_templates_is_read_back_from_how_it_is_sent()
    {
        foreach (var activity in WheelTemplates.All.SelectMany(template => template.Editions).SelectMany(edition => edition.In("nn")))
            SentActivity.Of(activity).Read(activity.Id, activity.Revision).ShouldBe((activity, null));
    }
}
