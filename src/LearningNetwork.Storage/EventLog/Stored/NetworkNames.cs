using System.Text.Json.Nodes;
using LearningNetwork.Domain.Networks;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class NetworkNames
{
    public static void Add(StoredNames names) => names
        .Text<GuestId>()
        .Event<NetworkFounded>("network/founded")
        .Event<GuestAdmitted>("network/guest-admitted", schema: 2)
        .Upcast("network/guest-admitted", 1, OfNoOtherNetwork)
        .Event<GuestReleased>("network/guest-released")
        .Event<SettingsChanged>("network/settings-changed", schema: 2)
        .Upcast("network/settings-changed", 1, WithTheRestAsUsual)
        .Event<ThemesStated>("network/themes-stated")
        .Command<FoundNetwork>("network/found")
        .Command<AdmitGuest>("network/admit-guest")
        .Command<AdmitService>("network/admit-service")
        .Command<ReleaseGuest>("network/release-guest")
        .Command<ChangeSettings>("network/change-settings", schema: 2)
        .Upcast("network/change-settings", 1, WithTheRestAsItIs)
        .Command<StateThemes>("network/state-themes")
        .State<Network>("network", schema: 3, ("not-founded", typeof(Network.NotFounded)), ("founded", typeof(Network.Founded)));

    /// <summary>Before services of other networks could be guests.</summary>
    private static JsonObject OfNoOtherNetwork(JsonObject admitted)
    {
        admitted["home"] = null;
        return admitted;
    }

    /// <summary>At first a network set its days alone; the smallest group was five, and the steps those written here, whatever is usual today.</summary>
    private static JsonObject WithTheRestAsUsual(JsonObject settings)
    {
        settings["smallestGroup"] = 5;
        settings["steps"] = JsonNode.Parse("""
            [{"level":"Low","steps":["Plan"]},{"level":"Moderate","steps":["Introduction","Plan"]},{"level":"High","steps":["Training","Plan","SupportAgreement"]}]
            """);
        return settings;
    }

    private static JsonObject WithTheRestAsItIs(JsonObject command)
    {
        command["smallestGroup"] = null;
        command["steps"] = null;
        return command;
    }
}
