using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.Implementations;

/// <summary>Every role at every place against every part, with and without a wish for support; what is expected is written by hand.</summary>
public sealed class ImplementationSightTests
{
    private static readonly Dictionary<ImplementationPart, string> SeenBy = new()
    {
        [ImplementationPart.Stage] = "service owner coordinator",
        [ImplementationPart.Status] = "service owner coordinator",
        [ImplementationPart.Support] = "service owner coordinator",
        [ImplementationPart.Fragility] = "service coordinator-when-asked",
        [ImplementationPart.Staff] = "service",
        [ImplementationPart.Practice] = "service",
        [ImplementationPart.Preconditions] = "service owner",
        [ImplementationPart.Plan] = "service owner",
        [ImplementationPart.Adaptations] = "service owner",
        [ImplementationPart.Suggestions] = "service owner",
        [ImplementationPart.Evaluation] = "service",
    };

    public static TheoryData<Role, string, ImplementationPart, bool> Everyone { get; } =
    [
        .. from role in Enum.GetValues<Role>()
        from place in (string[])["none", "service", "other-service", "owner", "other-owner"]
        from part in Enum.GetValues<ImplementationPart>()
        from asks in (bool[])[false, true]
        select (role, place, part, asks),
    ];

    [Theory]
    [MemberData(nameof(Everyone))]
    public void Each_sees_what_is_theirs_and_nothing_else(Role role, string place, ImplementationPart part, bool asks)
    {
        var actor = People.With(role) with
        {
            Service = place switch { "service" => Voss, "other-service" => Bergen, _ => null },
            Projects = place switch { "owner" => [P3], "other-owner" => [P4], _ => [] },
        };
        var seen = SeenBy[part].Split(' ');
        var expected = (role is Role.ServiceWorker or Role.ServiceLeader && place == "service" && seen.Contains("service"))
            || (role == Role.ProjectLead && place == "owner" && seen.Contains("owner"))
            || (role == Role.ProjectLead && place == "service")
            || (role == Role.Coordinator && (seen.Contains("coordinator") || (asks && seen.Contains("coordinator-when-asked"))));

        CaseVisibility.Of(actor).Shows(part, Voss, [P3], asks).ShouldBe(expected);
    }

    [Fact]
    public void Every_part_is_in_the_table() => SeenBy.Keys.ShouldBe(Enum.GetValues<ImplementationPart>(), ignoreOrder: true);
}
