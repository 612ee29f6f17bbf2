using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Uptakes;

namespace LearningNetwork.Domain.Tests.Uptakes;

public sealed class UptakeDeciderTests
{
    private static readonly ServiceId Fitjar = new("fitjar");
    private static readonly TakeOut Template = new(new("1-1"), "Malen", 1);
    private static readonly Story Nothing = Story.Of(UptakeDecider.Decider, "mal.fitjar").By(People.LeaderOf(Fitjar));
    private static readonly MaterialTakenOut Taken = new(new("1-1"), "Malen", 1, Nothing.Today);

    [Fact]
    public void Taking_out_is_written_down_once_a_day()
    {
        Nothing.When(Template).ShouldBeEvents(Taken);
        Nothing.Happened(Taken).When(Template).ShouldBeNothing();
        Nothing.Happened(Taken).When(Template with { Material = new("1-2") }).ShouldBeEvents(Taken with { Material = new("1-2") });
        Nothing.Happened(Taken).On(Nothing.Today.AddDays(1)).When(Template with { Edition = 2, Title = "Ny mal" })
            .ShouldBeEvents(new MaterialTakenOut(new("1-1"), "Ny mal", 2, Nothing.Today.AddDays(1)));
    }

    [Fact]
    public void What_is_taken_again_is_counted_by_days()
    {
        var later = new MaterialTakenOut(new("1-1"), "Ny mal", 2, Nothing.Today.AddDays(9));
        Nothing.Happened(Taken, later).State.ShouldBe(new Uptake.Some([new(new("1-1"), "Ny mal", 2, Nothing.Today, later.On, 2)]));
    }

    [Fact]
    public void A_service_takes_out_for_itself_only()
    {
        Nothing.By(People.LeaderOf(new("bergen"))).When(Template).ShouldBeRefused(Refusals.NotAllowed);
        Nothing.By(People.Nobody with { Service = Fitjar }).When(Template).ShouldBeRefused(Refusals.NotAllowed);
        Nothing.By(People.With(Role.ServiceWorker) with { Service = Fitjar }).When(Template).ShouldBeEvents(Taken);
        Nothing.By(People.Program).When(Template).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void What_does_not_add_up_is_refused()
    {
        Nothing.When(Template with { Title = "" }).ShouldBeRefused(Refusals.Required("title"));
        Nothing.When(Template with { Edition = 0 }).ShouldBeRefused(Refusals.NotAValue("edition"));
        Story.Of(UptakeDecider.Decider, "mal").By(People.LeaderOf(Fitjar)).When(Template).ShouldBeRefused(Refusals.NotAValue("uptake"));
    }
}
