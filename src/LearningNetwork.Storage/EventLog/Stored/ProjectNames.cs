using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class ProjectNames
{
    public static void Add(StoredNames names) => names
        .Event<ProjectStarted>("project/started")
        .Event<LeadAppointed>("project/lead-appointed")
        .Event<LeadEnded>("project/lead-ended")
        .Event<ProjectStatusChanged>("project/status-changed")
        .Event<ProjectStatusPublished>("project/status-published")
        .Command<StartProject>("project/start")
        .Command<AppointLead>("project/appoint-lead")
        .Command<EndLead>("project/end-lead")
        .Command<ChangeProjectStatus>("project/change-status")
        .Command<PublishProjectStatus>("project/publish-status")
        .State<Project>("project", schema: 2, ("not-started", typeof(Project.NotStarted)), ("started", typeof(Project.Started)));
}
