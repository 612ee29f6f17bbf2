using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Tellings;

/// <summary>Whom an event concerns, so that they are told (issue: each once, nobody of their own doings).</summary>
public static class Telling
{
    /// <summary>How long something is told of, and how long it is remembered that it was read (ours). What is older stands in the feed of activity.</summary>
    public const int Days = 90;

    /// <param name="before">The entity's state before the event.</param>
    /// <param name="after">Its state after it.</param>
    public static ValueList<Audience> Whom(EntityId entity, object before, Event happened, object after) => (after, happened) switch
    {
        (SharingRequest.Begun s, SharingRequestEvent e) => CaseTelling.Whom(s.Case, e),
        (Product.Registered, ProductSubmitted) => [Audience.WorkingGroup],
        (Product.Registered s, ProductReviewed e) => Reviewed(new(entity.Key), s.Card, IsRaised(before, e.Review)),
        (Implementation.Begun s, ImplementationStatusPublished) => [Audience.LeadersOf(s.As.Service), .. s.As.Owners.Select(Audience.LeadsOf)],
        (Implementation.Begun s, SupportAsked) => [Audience.Coordinator, .. s.As.Owners.Select(Audience.LeadsOf)],
        (Implementation.Begun s, ImprovementProposed or StageSet { Stage: Stage.Stopped }) => [.. s.As.Owners.Select(Audience.LeadsOf)],
        (_, ProjectStatusChanged or ProjectStatusPublished) => OfProject(new(entity.Key)),
        (_, ExperimentEnded or ExperimentPromoted) when ExperimentId.Parse(entity.Key) is { } experiment => OfProject(experiment.Project),
        (Product.Assessed, EditionPublished) => [Audience.AskersOf(new(entity.Key)), Audience.FollowersOf(Subject.Of(new ProductId(entity.Key)))],
        (Product.Registered s, DeadLinkReported) => [.. s.Card.As.Owners.Select(Audience.LeadsOf)],
        (Round.Begun s, RoundEvent e) => GroupTelling.Whom(s, e),
        (GroupLeader s, GroupLeaderEvent e) => GroupTelling.Whom(new(entity.Key), s, e),
        (_, TopicBegun) => [Audience.GroupLeaders],
        (LeaderTopic.Begun s, TopicReplied) => GroupTelling.Whom(s),
        (_, InterestRoundOpened e) => e.Asked.Select(Audience.LeadersOf).ToValueList(),
        (_, ServicesReminded e) => e.Missing.Select(Audience.LeadersOf).ToValueList(),
        (_, InterestRoundClosed) => [Audience.Coordinator],
        (AnnualWheel s, WheelEvent e) => WheelTelling.Whom(before, e, s),
        (CouncilReport.Begun s, CouncilReportEvent e) => ReportTelling.Whom(s, e),
        (_, ServiceRenamed or HostChanged) => [Audience.FollowersOf(Subject.Of(new ServiceId(entity.Key)))],
        _ => [],
    };

    /// <summary>A first review is news of the project too: before it nobody else knew of the product.</summary>
    private static ValueList<Audience> Reviewed(ProductId product, ProductCard card, bool raised) =>
    [
        .. raised ? (ValueList<Audience>)[Audience.AskersOf(product)] : [],
        Audience.FollowersOf(Subject.Of(product)),
        .. card.As.Owners.Select(Audience.LeadsOf),
        .. card.As.Owners.Select(owner => Audience.FollowersOf(Subject.Of(owner))),
    ];

    /// <summary>It could not be had, and now it can: those who have waited may ask.</summary>
    private static bool IsRaised(object before, Review review) =>
        before is Product.Assessed earlier && IsNotYet(earlier.Latest) && !IsNotYet(review);

    private static bool IsNotYet(Review review) => SharingRoutine.HandlingOf(review.Recommendation) == Handling.NotYet;

    private static ValueList<Audience> OfProject(ProjectId project) => [Audience.LeadsOf(project), Audience.FollowersOf(Subject.Of(project))];
}
