using LearningNetwork.Domain.Implementations;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class ImplementationNames
{
    public static void Add(StoredNames names) => names
        .Text<ImplementationId>()
        .Event<ImplementationBegun>("implementation/begun")
        .Event<ImplementationStatusPublished>("implementation/status-published")
        .Command<BeginImplementation>("implementation/begin")
        .Command<PublishImplementationStatus>("implementation/publish-status")
        .State<Implementation>(
            "implementation", schema: 1, ("not-begun", typeof(Implementation.NotBegun)), ("begun", typeof(Implementation.Begun)));
}
