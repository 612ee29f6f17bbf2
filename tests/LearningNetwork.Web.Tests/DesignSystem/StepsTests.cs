using LearningNetwork.Web.DesignSystem;

namespace LearningNetwork.Web.Tests.DesignSystem;

public sealed class StepsTests
{
    [Fact]
    public async Task The_path_says_what_is_done_where_it_stands_and_whose_turn_it_is()
    {
        PathStep[] path = [new("Send", StepState.Done, "5. mars"), new("Svar", StepState.Now, Turn: "Eigaren sin tur"), new("Plan", StepState.Later), new("I bruk", StepState.Dropped)];

        var body = await Rendered.Of<Steps>(("T", Rendered.Nynorsk), ("Path", path));

        body.QuerySelectorAll("li").Select(step => step.GetAttribute("data-state")).ShouldBe(["done", "now", "later", "dropped"]);
        body.QuerySelector("[aria-current=step] .step-turn")!.TextContent.ShouldBe("Eigaren sin tur");
        body.QuerySelectorAll(".step-state").Select(word => word.TextContent).ShouldBe(["Gjort", "No", "Kjem", "Vart ikkje aktuelt"]);
    }
}
