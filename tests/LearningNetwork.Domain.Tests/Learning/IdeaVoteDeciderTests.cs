using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Domain.Tests.Learning;

public sealed class IdeaVoteDeciderTests
{
    private static readonly ProjectId Project = new("familielos");
    private static readonly DateOnly Day = new(2024, 2, 1);
    private static readonly OpenVote Opening = new("Veien videre", Day, 4, 3, ["Éin inngang", "Kultur", "Los"]);
    private static readonly VoteOpened Opened = new("Veien videre", Day, 4, 3, ["Éin inngang", "Kultur", "Los"]);

    private static readonly World Known = World.Of((new AboutProject(Project), new ProjectFacts(Project, "Familielos", [])));

    private static readonly Story Empty = Story.Of(IdeaVoteDecider.Decider, "familielos.veien-videre").By(People.LeadOf(Project))
        .Knowing((new AboutProject(Project), new ProjectFacts(Project, "Familielos", [])));

    private static readonly Story Open = Empty.Happened(Opened);

    private static readonly Gen<int?> FewPeople = Gens.Maybe(Gen.Choose(0, 5));

    private static readonly Sequences<IdeaVote, IdeaVoteCommand, IdeaVoteEvent> Sequences = new(
        IdeaVoteDecider.Decider,
        IdeaVoteDecider.Decider.In(People.Network, "familielos.veien-videre"),
        Gens.Sent(
            Gen.Frequency(
                (2, from participants in FewPeople from each in FewPeople select (Command)(Opening with { Participants = participants, VotesEach = each, On = new(2023, 12, 1) })),
                (9, from idea in Gen.Choose(0, 4) from votes in Gen.Choose(-1, 9) select (Command)new CountVotes(idea, votes)),
                (1, Gens.Some(Gen.Choose(0, 4)).Select(ideas => (Command)new CloseVote(ideas)))),
            Gens.Actors(People.LeadOf(Project), People.LeadOf(Project), People.Program),
            Gen.Constant(Known)));

    [Fact]
    public void All_votes_together_are_at_most_participants_times_votes_each()
    {
        var counted = Open.Happened(new VotesCounted(1, 7));
        counted.When(new CountVotes(2, 6)).ShouldBeRefused(LearningRefusals.VotesOver(12, 13));
        counted.When(new CountVotes(2, 5)).ShouldBeEvents(new VotesCounted(2, 5));
        counted.When(new CountVotes(1, 12)).ShouldBeEvents(new VotesCounted(1, 12));
        counted.When(new CountVotes(1, 7)).ShouldBeNothing();
        counted.When(new CountVotes(4, 1)).ShouldBeRefused(LearningRefusals.NumberUnknown);
        counted.When(new CountVotes(1, -1)).ShouldBeRefused("not_a_value");
    }

    [Fact]
    public void After_closing_no_vote_is_counted()
    {
        var closed = Open.Happened(new VotesCounted(1, 7), new VoteClosed([1]));
        closed.When(new CountVotes(1, 7)).ShouldBeRefused(LearningRefusals.VoteClosed);
        closed.When(new CloseVote([1])).ShouldBeNothing();
        closed.When(new CloseVote([2])).ShouldBeRefused(LearningRefusals.VoteClosed);
        Open.When(new CloseVote([3, 1, 3])).ShouldBeEvents(new VoteClosed([1, 3]));
        Open.When(new CloseVote([4])).ShouldBeRefused("not_a_value");
    }

    [Theory]
    [InlineData("5 5 2", "1= 1= 3")]
    [InlineData("2 5 5", "3 1= 1=")]
    [InlineData("1 2 3", "3 2 1")]
    [InlineData("4 4 4", "1= 1= 1=")]
    [InlineData("- 3 -", "- 1 -")]
    [InlineData("- - -", "- - -")]
    public void Those_with_as_many_votes_share_a_place(string votes, string places)
    {
        VotesCounted[] counted =
        [
            .. votes.Split(' ').Index().Where(one => one.Item != "-").Select(one => new VotesCounted(one.Index + 1, int.Parse(one.Item, System.Globalization.CultureInfo.InvariantCulture))),
        ];
        var standings = IdeaVote.Standings(Opened, counted);
        string.Join(' ', standings.OrderBy(idea => idea.Number).Select(idea => idea.Place is { } place ? $"{place}{(idea.Tied ? "=" : "")}" : "-")).ShouldBe(places);
        standings.Where(idea => idea.Place is not null).Select(idea => idea.Place!.Value).ShouldBeInOrder();
    }

    [Fact]
    public void Where_it_is_not_stated_how_many_took_part_nothing_is_counted()
    {
        var untold = Opening with { On = null, Participants = null, VotesEach = null };
        Empty.When(untold).ShouldBeRefused("required");
        Empty.When(untold with { On = Day }).ShouldBeRefused(Refusals.NotAValue("participants"));
        Empty.By(People.Program).When(untold).ShouldBeEvents(Opened with { On = null, Participants = null, VotesEach = null });
        Empty.Happened(Opened with { Participants = null, VotesEach = null }).When(new CountVotes(1, 1)).ShouldBeRefused(LearningRefusals.VotesCannotBeCounted);
    }

    [Fact]
    public void A_vote_is_between_ideas_that_are_told_apart()
    {
        Empty.When(Opening).ShouldBeEvents(Opened);
        Empty.When(Opening with { Ideas = ["Los"] }).ShouldBeRefused(LearningRefusals.IdeasNotApart);
        Empty.When(Opening with { Ideas = ["Los", " Los "] }).ShouldBeRefused(LearningRefusals.IdeasNotApart);
        Empty.When(Opening with { Ideas = ["Los", "Ring 68 05 12 34"] }).ShouldBeRefused("personal_data");
        Empty.When(Opening with { Participants = 0 }).ShouldBeRefused("not_a_value");
        Empty.By(People.Coordinator).When(Opening).ShouldBeRefused(Refusals.NotAllowed);
        Empty.When(new CountVotes(1, 1)).ShouldBeRefused(LearningRefusals.VoteUnknown);
    }

    [Fact]
    public void Whatever_is_sent_there_are_never_more_votes_than_there_can_be() => Sequences.Hold(life =>
    {
        if (life.State is IdeaVote.Open open)
            open.Votes.Sum(counted => counted.Votes).ShouldBeLessThanOrEqualTo(open.As.Most ?? 0);
        if (life.State is IdeaVote.Closed closed)
            closed.Votes.Sum(counted => counted.Votes).ShouldBeLessThanOrEqualTo(closed.As.Most ?? 0);
    });

    [Fact]
    public void Everything_about_votes_can_happen() => Sequences.ReachEverything();
}
