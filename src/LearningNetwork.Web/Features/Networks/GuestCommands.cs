using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Services;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.Networks;

/// <summary>Makes the commands that admit and release guests of what was typed or sent; pages and API share it.</summary>
internal static class GuestCommands
{
    /// <summary>What a body can be; a service is admitted by where it is at home.</summary>
    public static IReadOnlyList<GuestKind> Kinds { get; } = [.. Enum.GetValues<GuestKind>().Where(kind => kind != GuestKind.Service)];

    /// <param name="id">Left out, it is made of the name.</param>
    public static (AdmitGuest? Command, Refusal? Refusal) Admit(string? id, string? name, string? kind)
    {
        var (key, badKey) = Sent.Optional<GuestId>("id", id);
        var named = key ?? GuestId.Parse(Slug.Of(name));
        var chosen = Choices.Parse<GuestKind>(kind);
        var refusal = Fields.FirstOf(
            badKey,
            Fields.Name("name", name),
            named is null ? Refusals.NotAValue("name") : null,
            string.IsNullOrWhiteSpace(kind) ? Refusals.Required("kind") : chosen is null ? Refusals.NotAValue("kind") : null);
        return refusal is null ? (new(named!.Value, name!, chosen!.Value), null) : (null, refusal);
    }

    public static (ReleaseGuest? Command, Refusal? Refusal) Release(string? guest)
    {
        var (named, refusal) = Sent.Value<GuestId>("guest", guest);
        return refusal is null ? (new(named), null) : (null, refusal);
    }

    public static (AdmitService? Command, Refusal? Refusal) Admit(string? network, string? service)
    {
        var (home, badHome) = Sent.Value<NetworkId>("network", network);
        var (found, badService) = Sent.Value<ServiceId>("service", service);
        return (badHome ?? badService) is { } refusal ? (null, refusal) : (new(new(home, found)), null);
    }
}
