using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tellings;

/// <summary>The rules of a person's attention; its key is the person's own id, and nobody else may touch it.</summary>
public static class AttentionDecider
{
    public static Decider<Attention, AttentionCommand, AttentionEvent> Decider { get; } = new("attention", Attention.Nothing, Needs, Decide, Evolve);

    public static EntityId Of(Actor actor) => Decider.In(actor.Network, actor.Person.Value);

    private static IReadOnlyList<Question> Needs(DecisionContext context, AttentionCommand command) => command is Follow follow ? [QuestionOf(follow.Subject)] : [];

    private static Decision Decide(Attention state, AttentionCommand command, Facts facts, DecisionContext context)
    {
        if (!context.Actor.May(Right.SeeActivity) || context.Actor.Person.Value != context.Self.Key)
            return Refusals.NotAllowed;
        return command switch
        {
            Follow c => state.IsFollowing(c.Subject) ? Decision.Nothing : Begin(state, c.Subject, facts, context),
            Unfollow c => state.IsFollowing(c.Subject) ? new SubjectUnfollowed(c.Subject) : Decision.Nothing,
            MarkRead { Tellings.Count: < 1 or > Attention.MostMarked } => Refusals.NotAValue("tellings"),
            MarkRead c => Mark(state, c, context),
            _ => throw Faults.Undecided(state, command),
        };
    }

    private static Decision Begin(Attention state, Subject subject, Facts facts, DecisionContext context)
    {
        if (!IsThere(subject, facts, context.Actor))
            return Refusals.NotFound;
        return state.Follows.Count >= Attention.MostFollowed ? TellingRefusals.FollowsTooMany : new SubjectFollowed(subject, context.Now);
    }

    private static Decision Mark(Attention state, MarkRead command, DecisionContext context)
    {
        var unread = command.Tellings.Except(state.MarksAt(context.Now).Select(mark => mark.Telling)).ToValueList();
        return unread.Count == 0 ? Decision.Nothing : new TellingsRead(unread, context.Now);
    }

    private static Question QuestionOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Product => new AboutProduct(new(subject.Key)),
        SubjectKind.Project => new AboutProject(new(subject.Key)),
        SubjectKind.Service => new AboutService(new(subject.Key)),
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, null),
    };

    /// <summary>A product that nobody has assessed is there only for those who may see it.</summary>
    private static bool IsThere(Subject subject, Facts facts, Actor actor) => QuestionOf(subject) switch
    {
        AboutProduct product => facts.Of(product) is { } found && (found.Assessed || SeesUnassessed(actor, found)),
        AboutProject project => facts.Of(project) is not null,
        AboutService service => facts.Of(service) is not null,
        _ => false,
    };

    private static bool SeesUnassessed(Actor actor, ProductFacts product) =>
        actor.May(Right.ReviewProducts) || actor.May(Right.ManageNetwork) || actor.LeadsAnyOf(product.Owners);

    public static Attention Evolve(Attention state, AttentionEvent happened) => happened switch
    {
        SubjectFollowed e => state with { Follows = state.Follows.With(new(e.Subject, e.At)) },
        SubjectUnfollowed e when state.IsFollowing(e.Subject) =>
            state with { Follows = state.Follows.Where(followed => followed.Subject != e.Subject).ToValueList() },
        TellingsRead e => state with
        {
            Marks = [.. state.MarksAt(e.At), .. e.Tellings.Select(telling => new ReadMark(telling, e.At))],
        },
        _ => throw Faults.CannotFollow(state, happened),
    };
}
