using LearningNetwork.Domain.Networks;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class NetworkNames
{
    public static void Add(StoredNames names) => names
        .Text<GuestId>()
        .Event<NetworkFounded>("network/founded")
        .Event<GuestAdmitted>("network/guest-admitted")
        .Event<SettingsChanged>("network/settings-changed")
        .Command<FoundNetwork>("network/found")
        .Command<AdmitGuest>("network/admit-guest")
        .Command<ChangeSettings>("network/change-settings")
        .State<Network>("network", schema: 1, ("not-founded", typeof(Network.NotFounded)), ("founded", typeof(Network.Founded)));
}
