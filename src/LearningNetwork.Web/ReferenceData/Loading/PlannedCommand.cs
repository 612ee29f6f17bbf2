using LearningNetwork.Domain;
using LearningNetwork.Runtime;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Web.ReferenceData.Loading;

/// <summary>A command that is to be sent as if it were then.</summary>
/// <param name="Name">Sets it apart from every other for good: its id follows from it, so that sending it again is the same command.</param>
internal sealed record PlannedCommand(string Name, DateTimeOffset At, Actor Actor, EntityId To, Command Command, string Cause)
{
    public Sender Sender => new(Actor, DerivedCommandId.Of("reference-data", Name), Cause: Cause);
}
