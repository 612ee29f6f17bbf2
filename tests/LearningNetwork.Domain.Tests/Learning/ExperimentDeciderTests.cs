using LearningNetwork.Domain.Learning;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.Learning;

public sealed class ExperimentDeciderTests
{
    private static readonly ProjectId Project = new("familielos");
    private static readonly ServiceId Owner = new("oygarden");
    private static readonly ProductId Guide = new("los");
    private static readonly WrittenText Text = WrittenText.Write("text", "Vi prøver", "nn", new TextSeed("t1", "s1")).Text!;
    private static readonly DateOnly Start = new(2024, 1, 15);
    private static readonly ExperimentPlanned Planned = new([Owner], "Livsnavet", Text.Ref, Text.Ref);

    private static readonly Story Empty = Story.Of(ExperimentDecider.Decider, "familielos.livsnavet").By(People.LeadOf(Project)).Knowing(
        (new AboutProject(Project), new ProjectFacts(Project, "Familielos", [Owner])),
        (new AboutProduct(Guide), Product([Project])));

    private static readonly Story Running = Empty.Happened(Planned, new ExperimentStarted(Start));
    private static readonly Story Done = Running.Happened(new LearningStated(Text.Ref), new ExperimentEnded(Start, ExperimentOutcome.CarriedThrough, Text.Ref));

    [Fact]
    public void It_keeps_who_owned_the_project_so_that_they_read_its_notes() => Empty.When(new PlanExperiment(" Livsnavet ", Text, Text)).ShouldBeEvents(Planned);

    [Fact]
    public void Notes_are_dated_within_it()
    {
        Empty.Happened(Planned).When(new TakeNote(Start, Text)).ShouldBeRefused(LearningRefusals.ExperimentNotStarted);
        Running.When(new TakeNote(Start.AddDays(-1), Text)).ShouldBeRefused(LearningRefusals.NoteBeforeStart(Start));
        Running.When(new TakeNote(Start, Text)).ShouldBeEvents(new ExperimentNoteTaken(Start, Text.Ref));
        Running.When(new TakeNote(new(2024, 3, 2), Text)).ShouldBeRefused(Refusals.InTheFuture("noteOn"));
        Done.When(new TakeNote(Start, Text)).ShouldBeRefused(LearningRefusals.ExperimentEnded);
    }

    [Fact]
    public void No_more_tools_come_back_than_went_out()
    {
        Running.When(new CountTools(DocumentationTool.ParentDiary, 5, 6)).ShouldBeRefused(LearningRefusals.MoreBackThanOut(5));
        Running.When(new CountTools(DocumentationTool.ParentDiary, 5, 5)).ShouldBeEvents(new ToolsCounted(DocumentationTool.ParentDiary, 5, 5));
        Running.When(new CountTools(DocumentationTool.ParentDiary, -1, 0)).ShouldBeRefused("not_a_value");
        Done.When(new CountTools(DocumentationTool.StickerCalendar, 9, 4)).ShouldBeEvents(new ToolsCounted(DocumentationTool.StickerCalendar, 9, 4));
    }

    [Fact]
    public void To_stop_is_a_result_like_another_and_ends_it_once()
    {
        Running.When(new EndExperiment(Start, ExperimentOutcome.Stopped, Text)).ShouldBeEvents(new ExperimentEnded(Start, ExperimentOutcome.Stopped, Text.Ref));
        Running.When(new EndExperiment(Start.AddDays(-1), ExperimentOutcome.Stopped, Text)).ShouldBeRefused(LearningRefusals.EndsBeforeStart(Start));
        Done.When(new EndExperiment(Start, ExperimentOutcome.Stopped, Text)).ShouldBeRefused(LearningRefusals.ExperimentEnded);
        Done.When(new StateLearning(WrittenText.Write("text", "Endå noko", "nn", new("t2", "s2")).Text!)).ShouldBeOfType<Decision.Accepted>();
    }

    [Fact]
    public void What_was_carried_through_and_taught_something_becomes_a_product_of_its_own_project()
    {
        var promote = new PromoteExperiment(Guide);
        Done.When(promote).ShouldBeEvents(new ExperimentPromoted(Guide));
        Done.Happened(new ExperimentPromoted(Guide)).When(promote).ShouldBeNothing();
        Done.Happened(new ExperimentPromoted(new("anna"))).When(promote).ShouldBeRefused(LearningRefusals.AlreadyProduct("anna"));
        Done.Knowing((new AboutProduct(Guide), Product([new("p3")]))).When(promote).ShouldBeRefused(LearningRefusals.ProductOfAnother("los"));
        Done.Knowing().When(promote).ShouldBeRefused(LearningRefusals.ProductOfAnother("los"));
        Running.When(promote).ShouldBeRefused(LearningRefusals.NotReadyForProduct);
        Running.Happened(new LearningStated(Text.Ref), new ExperimentEnded(Start, ExperimentOutcome.Stopped, Text.Ref)).When(promote).ShouldBeRefused("experiment_not_ready");
        Running.Happened(new ExperimentEnded(Start, ExperimentOutcome.CarriedThrough, Text.Ref)).When(promote).ShouldBeRefused("experiment_not_ready");
    }

    [Fact]
    public void The_rules_of_conduct_are_a_lens_on_it()
    {
        Running.When(new MarkExperimentConduct([ConductRule.Cooperation, ConductRule.ChildsVoice, ConductRule.Cooperation]))
            .ShouldBeEvents(new ExperimentConductMarked([ConductRule.ChildsVoice, ConductRule.Cooperation]));
        Running.When(new MarkExperimentConduct([])).ShouldBeNothing();
        Running.When(new MarkExperimentConduct([(ConductRule)9])).ShouldBeRefused("not_a_value");
    }

    [Fact]
    public void Another_projects_lead_does_nothing_with_it_and_a_bad_key_is_none()
    {
        Running.By(People.LeadOf(new ProjectId("p3"))).When(new StartExperiment(Start)).ShouldBeRefused(Refusals.NotAllowed);
        Running.By(People.Coordinator).When(new StartExperiment(Start)).ShouldBeRefused(Refusals.NotAllowed);
        Empty.When(new StartExperiment(Start)).ShouldBeRefused(LearningRefusals.ExperimentUnknown);
        Empty.Knowing().When(new PlanExperiment("Los", Text, Text)).ShouldBeRefused("unknown_project");
        ExperimentId.Parse("familielos.livsnavet").ShouldBe(new ExperimentId(Project, "livsnavet"));
        foreach (var wrong in (string?[])["familielos", "familielos.", ".x", "a.b.c", null])
            ExperimentId.Parse(wrong).ShouldBeNull();
    }

    private static ProductFacts Product(ValueList<ProjectId> owners) => new(Guide, "Los", null, null, owners, [], HasContact: false, Assessed: false, OwnSteps: []);
}
