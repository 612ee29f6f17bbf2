using System.Globalization;

namespace LearningNetwork.Web.Tests.Features.InterestRounds;

/// <summary>A round by browsers without scripts, in the invented network, so that what is declared is no other test's; and what Vestland sees before anyone asks.</summary>
public sealed class InterestPagesTests(TestHost host)
{
    [Fact]
    public async Task The_coordinator_asks_a_service_answers_and_both_see_what_came_of_it()
    {
        var coordinator = await host.Reader("demo-other-coordinator");
        var sent = await coordinator.Post("/interest/new", ("title", "Hva vil dere til høsten?"), ("until", Day(20)), ("products", "fyrlykta"), ("products", "bryggesamlingen"));
        sent.Status.ShouldBe(303, sent.Text);
        var round = sent.Location.ShouldNotBeNull();

        var leader = await host.Reader("demo-other-leader");
        (await leader.Get("/interest")).Find($"a[href='{round}']");
        var form = await leader.Get(round);
        form.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        form.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await leader.Press(round, $"{round}/answer")).Status.ShouldBe(422, "nothing is said");
        (await leader.Press(round, $"{round}/answer", ("says-fyrlykta", "want"), ("says-bryggesamlingen", "notNow"))).Location.ShouldBe(round);
        (await leader.Get(round)).Find("select[name='says-fyrlykta'] option[selected]").GetAttribute("value").ShouldBe("want");

        var results = await coordinator.Get(round);
        results.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        results.Find("#who").TextContent.ShouldContain("1");
        results.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await coordinator.Press(round, $"{round}/remind")).Location.ShouldBe(round);
        (await coordinator.Get("/interest/demand")).Text.ShouldContain("Fyrlykta");
        (await coordinator.Press(round, $"{round}/close")).Location.ShouldBe(round);
        (await leader.Get(round)).Document.QuerySelector("select").ShouldBeNull("a closed round takes no answers");
        (await (await host.Reader("demo-stord")).Get(round)).Status.ShouldBe(404, "another network's");
    }

    [Fact]
    public async Task What_cannot_be_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        var coordinator = await host.Reader("demo-other-coordinator");
        var wrong = await coordinator.Post("/interest/new", ("title", "Ring 68 05 12 34"), ("until", Day(3)));
        (wrong.Status, wrong.Find("#title").GetAttribute("value")).ShouldBe((422, "Ring 68 05 12 34"));
        wrong.Find("#title").GetAttribute("aria-invalid").ShouldBe("true");
        var late = await coordinator.Post("/interest/new", ("title", "For sent"), ("until", Day(-1)));
        late.Find("#until").GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Theory]
    [InlineData("demo-stord", "/interest/new", 403)]
    [InlineData("demo-stord", "/interest/demand", 403)]
    [InlineData("demo-coordinator", "/interest/own", 403)]
    [InlineData("demo-reader", "/interest", 403)]
    [InlineData("demo-lead-p3", "/interest", 403)]
    [InlineData("demo-coordinator", "/interest/2026.finst-ikkje", 404)]
    [InlineData("demo-coordinator", "/interest/tull", 404)]
    public async Task Each_sees_what_is_theirs(string person, string path, int status) => (await (await host.Reader(person)).Get(path)).Status.ShouldBe(status);

    [Fact]
    public async Task A_service_says_what_it_wants_unasked_and_is_led_on_to_ask()
    {
        var worker = await host.Reader("demo-worker-bomlo");
        (await worker.Get("/my-service")).Find("a[href='/interest']");
        (await worker.Post("/interest/own", ("says-fosterfamiliesamlinger", "considering"))).Status.ShouldBe(303);
        (await worker.Post("/interest/own", ("says-finnes-ikke", "want"))).Status.ShouldBe(404);
        (await worker.Post("/interest/own", ("says-zip-team", "kanskje"))).Status.ShouldBe(422);
    }

    private static string Day(int ahead) => DateTime.UtcNow.Date.AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
