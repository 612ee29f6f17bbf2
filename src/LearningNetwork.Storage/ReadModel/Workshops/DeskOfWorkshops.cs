using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.ReadModel.Desk;

namespace LearningNetwork.Storage.ReadModel.Workshops;

/// <summary>What the reader's own workshops ask for: papers before, answers after. Nobody of another service is told.</summary>
internal static class DeskOfWorkshops
{
    /// <summary>How long before the last day agenda and background are reminded of, in days (ours).</summary>
    private const int Ahead = 14;

    /// <summary>How long after a workshop those who took part can be kept waiting before it is called late, in days (ours).</summary>
    private const int Patience = 30;

    /// <summary>Agenda and background are not sent, and the last workday two weeks before is near or past.</summary>
    public static DeskSource PapersDue { get; } = new("workshop-papers", DeskPart.Due, Holds, """
        select w.id as id, w.title as title, cast(null as text) as other, cast(null as text) as detail,
            cast(null as timestamptz) as since, cast(null as timestamptz) as due, w.papers_due as day, w.papers_due < @today as late,
            w.network || '/workshop/' || w.id as stream
        from workshops w
        where w.network = @network and w.service = @service and w.status = 'Planned' and w.papers_due <= @papersDue
        """)
    {
        Days = new Dictionary<string, Func<DateOnly, DateOnly>> { ["papersDue"] = today => today.AddDays(Ahead) },
    };

    /// <summary>It was held, and those who took part have not been told what became of what they said; it stands here until they are.</summary>
    public static DeskSource AnswersOwed { get; } = new("workshop-answers", DeskPart.Due, Holds, """
        select w.id as id, w.title as title, cast(null as text) as other, cast(null as text) as detail,
            cast(null as timestamptz) as since, cast(null as timestamptz) as due, w.held_on as day, w.held_on < @answersLate as late,
            w.network || '/workshop/' || w.id as stream
        from workshops w
        where w.network = @network and w.service = @service and w.status = 'Open'
        """)
    {
        Days = new Dictionary<string, Func<DateOnly, DateOnly>> { ["answersLate"] = today => today.AddDays(-Patience) },
    };

    private static bool Holds(Domain.Actor actor) => actor.May(Right.HoldWorkshops) && actor.Service is not null;
}
