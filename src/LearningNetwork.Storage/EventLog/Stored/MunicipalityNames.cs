using LearningNetwork.Domain.Municipalities;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class MunicipalityNames
{
    public static void Add(StoredNames names) => names
        .Event<MunicipalityRegistered>("municipality/registered")
        .Event<AssignedToService>("municipality/assigned-to-service")
        .Event<MunicipalityMerged>("municipality/merged")
        .Event<PredecessorRecorded>("municipality/predecessor-recorded")
        .Command<RegisterMunicipality>("municipality/register")
        .Command<AssignToService>("municipality/assign-to-service")
        .Command<MergeInto>("municipality/merge-into")
        .Command<RecordPredecessor>("municipality/record-predecessor")
        .State<Municipality>(
            "municipality", schema: 1,
            ("not-registered", typeof(Municipality.NotRegistered)),
            ("standing", typeof(Municipality.Standing)),
            ("merged", typeof(Municipality.Merged)));
}
