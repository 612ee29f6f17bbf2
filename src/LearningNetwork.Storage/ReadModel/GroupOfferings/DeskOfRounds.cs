using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.ReadModel.Desk;

namespace LearningNetwork.Storage.ReadModel.GroupOfferings;

/// <summary>What of rounds waits for people: a place that is offered, a leader's answer, a round that can be opened.</summary>
internal static class DeskOfRounds
{
    /// <summary>A place stands for the service's home until the offer ends.</summary>
    public static DeskSource PlacesOffered { get; } = new(
        "place-offered",
        DeskPart.Answer,
        reader => reader.May(Right.BookPlaces) && reader.Service is not null,
        """
        select r.id, coalesce(g.title, r.offering) as title, cast(h.number as text) as other, cast(null as text) as detail, cast(null as timestamptz) as since,
            h.until as due, cast(null as date) as day, 1 = 0 as late, r.stream
        from group_round_homes h join group_rounds r on r.network = h.network and r.id = h.round
        left join group_offerings g on g.network = r.network and g.id = r.offering
        where h.network = @network and h.service = @service and h.standing = 'offered'
        """);

    /// <summary>A round asks the reader to lead it.</summary>
    public static DeskSource AsksToLead { get; } = new(
        "round-asks",
        DeskPart.Answer,
        reader => reader.May(Right.LeadRounds),
        """
        select r.id, coalesce(g.title, r.offering) as title, coalesce(s.name, r.organiser) as other, cast(null as text) as detail, cast(null as timestamptz) as since,
            cast(null as timestamptz) as due, r.first_on as day, 1 = 0 as late, r.stream
        from group_leader_askings a join group_rounds r on r.network = a.network and r.id = a.round
        left join group_offerings g on g.network = r.network and g.id = r.offering
        left join services s on s.network = r.network and s.id = r.organiser
        where a.network = @network and a.leader = @person and a.answer is null and r.first_on > @today
        """);

    /// <summary>A leader has said yes, and nobody can book before the organiser opens.</summary>
    public static DeskSource CanOpen { get; } = new(
        "round-waits",
        DeskPart.Due,
        reader => reader.May(Right.RunOfferings) && reader.Service is not null,
        """
        select r.id, coalesce(g.title, r.offering) as title, cast(null as text) as other, cast(null as text) as detail, cast(null as timestamptz) as since,
            cast(null as timestamptz) as due, r.first_on as day, 1 = 0 as late, r.stream
        from group_rounds r left join group_offerings g on g.network = r.network and g.id = r.offering
        where r.network = @network and r.organiser = @service and r.status = 'planned' and r.first_on > @today
            and exists (select 1 from group_round_leaders l where l.network = r.network and l.round = r.id and l.answer = 'Yes')
        """);
}
