using LearningNetwork.Domain.Uptakes;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class UptakeNames
{
    public static void Add(StoredNames names) => names
        .Event<MaterialTakenOut>("uptake/material-taken-out")
        .Command<TakeOut>("uptake/take-out")
        .State<Uptake>(
            "uptake", schema: 1,
            ("nothing", typeof(Uptake.Nothing)),
            ("some", typeof(Uptake.Some)));
}
