using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Domain.Interviews;

public static class InterviewAccess
{
    /// <summary>Whether an actor holds the interviews about what these projects own: the working group follows how all products work, a lead the own project's.</summary>
    public static bool Holds(Actor actor, IEnumerable<ProjectId> owners) =>
        actor.IsProgram() || (actor.May(Right.HoldInterviews) && (actor.May(Right.ReviewProducts) || actor.LeadsAnyOf(owners)));
}
