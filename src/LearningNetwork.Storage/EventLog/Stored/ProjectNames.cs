using System.Text.Json.Nodes;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class ProjectNames
{
    public static void Add(StoredNames names) => names
        .Event<ProjectStarted>("project/started", schema: 2)
        .Upcast("project/started", from: 1, OfNoProgramme)
        .Event<LeadAppointed>("project/lead-appointed")
        .Event<LeadEnded>("project/lead-ended")
        .Event<GuestJoined>("project/guest-joined")
        .Event<GuestLeft>("project/guest-left")
        .Event<ProjectStatusChanged>("project/status-changed")
        .Event<ProjectStatusPublished>("project/status-published")
        .Command<StartProject>("project/start", schema: 2)
        .Upcast("project/start", from: 1, OfNoProgramme)
        .Command<AppointLead>("project/appoint-lead")
        .Command<EndLead>("project/end-lead")
        .Command<TakeInGuest>("project/take-in-guest")
        .Command<LetGuestGo>("project/let-guest-go")
        .Command<ChangeProjectStatus>("project/change-status")
        .Command<PublishProjectStatus>("project/publish-status")
        .State<Project>("project", schema: 4, ("not-started", typeof(Project.NotStarted)), ("started", typeof(Project.Started)));

    /// <summary>Before projects of other programmes stood beside the network's own.</summary>
    private static JsonObject OfNoProgramme(JsonObject older)
    {
        older["programme"] = null;
        return older;
    }
}
