using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Domain.Learning;

/// <summary>Who reads the notes of an experiment: what was tried and learnt is for all of the network, how the days went for the project's own people.</summary>
public static class ExperimentRights
{
    /// <summary>The project's leads, and those who work at a service that owned it; never the coordinator (domain-rules, 'Who may do what').</summary>
    public static bool ReadsNotes(this Actor actor, ProjectId project, ExperimentPlanned experiment) =>
        actor.LeadsAnyOf([project]) || (actor.May(Right.SeeOwnRequests) && actor.Service is { } service && experiment.Owners.Contains(service));
}
