using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Domain.Tests.SharingRequests;

namespace LearningNetwork.Domain.Tests.Tellings;

public sealed class AttentionDeciderTests
{
    private static readonly DateTimeOffset Noon = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Subject Product = Subject.Of(Cases.Card.Id);
    private static readonly TellingId First = new("product", "mal", 1);
    private static readonly TellingId Second = new("sharing-request", "mal.voss-herad", 2);

    private static Story Mine { get; } = Story.Of(AttentionDecider.Decider, People.Reader.Person.Value).By(People.Reader).Knowing(
        (new AboutProduct(Cases.Card.Id), Cases.Card),
        (new AboutProject(new("p3")), new ProjectFacts(new("p3"), "P3", [])),
        (new AboutService(new("voss-herad")), new ServiceFacts(new("voss-herad"), "Voss herad")));

    [Theory]
    [InlineData("product/mal")]
    [InlineData("project/p3")]
    [InlineData("service/voss-herad")]
    public void What_all_may_open_can_be_followed(string text)
    {
        var subject = Subject.Parse(text)!.Value;
        Mine.When(new Follow(subject)).ShouldBeEvents(new SubjectFollowed(subject, Noon));
        var following = Mine.Happened(new SubjectFollowed(subject, Noon));
        following.When(new Follow(subject)).ShouldBeNothing();
        following.When(new Unfollow(subject)).ShouldBeEvents(new SubjectUnfollowed(subject));
        Mine.When(new Unfollow(subject)).ShouldBeNothing();
    }

    [Theory]
    [InlineData("product/ukjend")]
    [InlineData("project/ukjend")]
    [InlineData("service/ukjend")]
    public void What_is_not_there_is_not_followed(string text) =>
        Mine.When(new Follow(Subject.Parse(text)!.Value)).ShouldBeRefused(Refusals.NotFound);

    [Fact]
    public void A_product_that_nobody_has_assessed_is_followed_only_by_those_who_see_it()
    {
        var unassessed = Mine.Knowing((new AboutProduct(Cases.Card.Id), Cases.Card with { Assessed = false }));
        unassessed.When(new Follow(Product)).ShouldBeRefused(Refusals.NotFound);
        foreach (var actor in new[] { People.WorkingGroup, People.Coordinator, Cases.Owner })
        {
            var theirs = unassessed.By(actor) with { Self = AttentionDecider.Of(actor) };
            theirs.When(new Follow(Product)).ShouldBeEvents(new SubjectFollowed(Product, Noon));
        }
    }

    [Fact]
    public void Nobody_touches_what_is_another_persons()
    {
        foreach (var command in new AttentionCommand[] { new Follow(Product), new Unfollow(Product), new MarkRead([First]) })
            Mine.By(People.Coordinator).When(command).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Theory]
    [InlineData(Role.Operator)]
    [InlineData(Role.Program)]
    public void Whoever_sees_nothing_that_happens_is_told_nothing(Role role)
    {
        var actor = People.With(role);
        (Mine.By(actor) with { Self = AttentionDecider.Of(actor) }).When(new MarkRead([First])).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void What_is_read_is_read_once()
    {
        Mine.When(new MarkRead([First, Second, First])).ShouldBeEvents(new TellingsRead([First, Second], Noon));
        var read = Mine.Happened(new TellingsRead([First], Noon));
        read.When(new MarkRead([First])).ShouldBeNothing();
        read.When(new MarkRead([First, Second])).ShouldBeEvents(new TellingsRead([Second], Noon));
    }

    [Fact]
    public void Some_are_marked_and_not_too_many_at_once()
    {
        Mine.When(new MarkRead([])).ShouldBeRefused(Refusals.NotAValue("tellings"));
        var many = Enumerable.Range(1, Attention.MostMarked + 1).Select(version => First with { Version = version }).ToValueList();
        Mine.When(new MarkRead(many)).ShouldBeRefused(Refusals.NotAValue("tellings"));
        Mine.When(new MarkRead([.. many.Skip(1)])).ShouldBeEvents(new TellingsRead([.. many.Skip(1)], Noon));
    }

    [Fact]
    public void Marks_are_let_go_of_when_their_tellings_are_no_longer_listed()
    {
        var state = (Attention)Mine.Happened(new TellingsRead([First], Noon), new TellingsRead([Second], Noon.AddDays(Telling.Days + 1))).State;
        state.Marks.Select(mark => mark.Telling).ShouldBe([Second]);
    }

    [Fact]
    public void One_follows_no_more_than_one_can_hold()
    {
        var full = Enumerable.Range(1, Attention.MostFollowed).Select(number => (Event)new SubjectFollowed(new(SubjectKind.Project, $"p-{number}"), Noon)).ToArray();
        Mine.Happened(full).When(new Follow(Product)).ShouldBeRefused(TellingRefusals.FollowsTooMany);
    }
}
