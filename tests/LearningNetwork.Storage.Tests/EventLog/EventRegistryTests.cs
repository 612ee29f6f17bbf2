using LearningNetwork.Domain;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.EventLog;

public sealed class EventRegistryTests
{
    private static readonly EntityId Entity = TestStore.Counter("a");
    private static readonly EventRegistry Registry = Third();

    [Fact]
    public void An_older_event_is_lifted_step_by_step_to_the_present_schema() =>
        Registry.ReadEvent("moved", 1, """{"km":2}""").ShouldBe(new Moved(2000, "foot"));

    [Fact]
    public void An_event_one_schema_older_takes_only_the_last_step() =>
        Registry.ReadEvent("moved", 2, """{"metres":2}""").ShouldBe(new Moved(2, "foot"));

    [Fact]
    public void An_event_of_the_present_schema_is_read_as_it_is() =>
        Registry.ReadEvent("moved", 3, """{"metres":2,"by":"boat"}""").ShouldBe(new Moved(2, "boat"));

    [Theory]
    [InlineData("moved", 4)]
    [InlineData("unheard-of", 1)]
    public void An_event_of_a_newer_program_is_told_apart(string name, int schema) => Registry.ReadEvent(name, schema, "{}").ShouldBeNull();

    [Theory]
    [InlineData("""{"metres":2}""")]
    [InlineData("""{"metres":2,"by":null}""")]
    [InlineData("""{"metres":"far","by":"boat"}""")]
    public void Data_that_does_not_fit_is_refused(string data) =>
        Should.Throw<System.Text.Json.JsonException>(() => Registry.ReadEvent("moved", 3, data));

    [Fact]
    public void A_text_read_from_the_wire_passes_the_gate_again()
    {
        var sent = """{"by":1,"note":{"language":"nn","body":"Ring 412 34 567","id":"t","salt":"s"}}""";

        Should.Throw<System.Text.Json.JsonException>(() => Registry.ReadCommand("counter/add", 1, sent)).Message.ShouldContain("personal_data");
    }

    [Fact]
    public void A_command_with_a_text_comes_over_the_wire_whole()
    {
        var command = new Add(1, TestStore.Note("Ei øving \"i\" fleire\nlinjer"));

        Registry.ReadCommand("counter/add", 1, Registry.Write(Registry.Of(command), command)).ShouldBe(command);
    }

    [Fact]
    public void Fingerprints_tell_entity_command_and_content_apart_but_not_ids_of_texts()
    {
        var print = Registry.Fingerprint(Entity, new Add(1, TestStore.Note("Words")));

        Registry.Fingerprint(Entity, new Add(1, TestStore.Note("Words"))).ShouldBe(print);
        Registry.Fingerprint(Entity, new Add(1, TestStore.Note("Other words"))).ShouldNotBe(print);
        Registry.Fingerprint(Entity, new Add(2, TestStore.Note("Words"))).ShouldNotBe(print);
        Registry.Fingerprint(TestStore.Counter("b"), new Add(1, TestStore.Note("Words"))).ShouldNotBe(print);
    }

    [Fact]
    public void What_has_no_stored_name_is_a_fault_of_the_program() => Should.Throw<InvalidOperationException>(() => Registry.Of(new Unnamed()));

    [Fact]
    public void Cases_of_a_closed_list_come_back_as_what_they_were()
    {
        var stored = Registry.StateOf("shape")!;

        foreach (var shape in (Shape[])[new Shape.Point(), new Shape.Line("line", ["a", "b"]), new Shape.Line("empty", [])])
            Registry.ReadState(stored, Registry.Write(stored, shape)).ShouldBe(shape);
        Registry.Write(stored, new Shape.Point()).ShouldBe("""{"$case":"point"}""");
    }

    private static EventRegistry Third() => new(Count.Names, names => names
        .Event<Moved>("moved", schema: 3)
        .Upcast("moved", 1, older => new() { ["metres"] = older["km"]!.GetValue<int>() * 1000 })
        .Upcast("moved", 2, older => new() { ["metres"] = older["metres"]!.GetValue<int>(), ["by"] = "foot" })
        .State<Shape>("shape", schema: 1, ("point", typeof(Shape.Point)), ("line", typeof(Shape.Line))));

    private sealed record Moved(int Metres, string By) : Event;

    private sealed record Unnamed : Event;

    private abstract record Shape
    {
        public sealed record Point : Shape;

        public sealed record Line(string Name, ValueList<string> To) : Shape;
    }
}
