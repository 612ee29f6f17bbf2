using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Tests.DesignSystem.Forms;

public sealed class FieldTests
{
    private static readonly Choice[] Levels = [new("low", "Lite"), new("high", "Mykje")];

    [Theory]
    [InlineData(TextKind.Line)]
    [InlineData(TextKind.Lines)]
    [InlineData(TextKind.Date)]
    public async Task A_field_keeps_what_was_typed_and_says_by_the_field_what_is_wrong(TextKind kind)
    {
        var form = FormState.Opened(("reason", "2026-03-05")).With("reason", "gallery.too-short", 3);

        var body = await Rendered.Of<TextField>(("T", Rendered.Nynorsk), ("Form", form), ("Name", "reason"), ("Label", "Kvifor"), ("Hint", "Kort"), ("Kind", kind));

        var input = body.QuerySelector("#reason")!;
        (input.GetAttribute("value") ?? input.TextContent).ShouldBe("2026-03-05");
        input.GetAttribute("aria-invalid").ShouldBe("true");
        input.GetAttribute("aria-describedby").ShouldBe("reason-hint reason-error");
        body.QuerySelector("#reason-error")!.TextContent.ShouldContain("(no 3 teikn)");
        body.QuerySelector("label[for=reason]")!.TextContent.ShouldBe("Kvifor");
    }

    [Fact]
    public async Task What_was_typed_is_text_and_never_markup()
    {
        var form = FormState.Opened(("reason", "</textarea><script>alert(1)</script>"));

        var body = await Rendered.Of<TextField>(("T", Rendered.Nynorsk), ("Form", form), ("Name", "reason"), ("Label", "Kvifor"), ("Kind", TextKind.Lines));

        body.QuerySelector("script").ShouldBeNull();
        body.QuerySelector("textarea")!.TextContent.ShouldBe("</textarea><script>alert(1)</script>");
    }

    [Fact]
    public async Task A_list_shows_the_choice_that_was_made()
    {
        var body = await Rendered.Of<SelectField>(("T", Rendered.Nynorsk), ("Form", FormState.Opened(("level", "high"))), ("Name", "level"), ("Label", "Nivå"), ("Choices", Levels));

        body.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value")).ShouldBe(["high"]);
    }

    [Fact]
    public async Task The_first_of_a_group_carries_the_name_that_the_error_summary_leads_to()
    {
        var form = FormState.Opened(("level", "high")).With("level", "gallery.none-chosen");

        var group = await Rendered.Of<RadioGroup>(("T", Rendered.Nynorsk), ("Form", form), ("Name", "level"), ("Label", "Nivå"), ("Choices", Levels));
        var summary = await Rendered.Of<ErrorSummary>(("T", Rendered.Nynorsk), ("Form", form));

        var target = summary.QuerySelector("li a")!.GetAttribute("href")!;
        group.QuerySelector(target)!.GetAttribute("value").ShouldBe("low");
        group.QuerySelectorAll("input[checked]").Select(input => input.GetAttribute("value")).ShouldBe(["high"]);
    }

    [Fact]
    public async Task Every_box_that_was_ticked_stays_ticked()
    {
        var form = new FormState(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["level"] = new(["low", "high"]) }, []);

        var body = await Rendered.Of<Checkboxes>(("T", Rendered.Nynorsk), ("Form", form), ("Name", "level"), ("Label", "Nivå"), ("Choices", Levels));

        body.QuerySelectorAll("input[checked]").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Nothing_to_mend_is_no_summary() =>
        (await Rendered.Of<ErrorSummary>(("T", Rendered.Nynorsk), ("Form", FormState.Empty))).Children.ShouldBeEmpty();
}
