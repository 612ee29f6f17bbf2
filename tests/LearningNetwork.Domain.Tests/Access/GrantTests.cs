using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.Access;

public sealed class GrantTests
{
    private static readonly ServiceId Own = new("askoy");
    private static readonly ServiceId Other = new("voss");

    [Fact]
    public void A_person_is_something_in_it_and_somewhere_where_that_needs_a_place()
    {
        Of([]).Fault()!.Code.ShouldBe("required");
        Of([Role.Program]).Fault()!.Code.ShouldBe("not_a_value");
        Of([Role.Reader, Role.Reader]).Fault()!.Code.ShouldBe("not_a_value");
        Of([Role.ServiceLeader]).Fault()!.Arguments.ShouldBe(["service"]);
        Of([Role.ServiceWorker]).Fault()!.Arguments.ShouldBe(["service"]);
        Of([Role.ProjectLead]).Fault()!.Arguments.ShouldBe(["projects"]);
        Of([Role.ServiceLeader], Own).Fault().ShouldBeNull();
        (Of([Role.ProjectLead]) with { Projects = [new ProjectId("p1")] }).Fault().ShouldBeNull();
    }

    [Fact]
    public void Nobody_gives_but_coordinators_leaders_and_the_machine()
    {
        var givers = People.OfEveryRole.Where(actor => Of([Role.Reader]).MayBeGivenBy(actor)).SelectMany(actor => actor.Roles);
        givers.ShouldBe([Role.Coordinator, Role.Program], ignoreOrder: true);
        Of([Role.Reader], Own).MayBeGivenBy(People.LeaderOf(Own)).ShouldBeTrue();
    }

    [Fact]
    public void A_coordinator_makes_no_operators_and_reaches_no_other_network()
    {
        Of([Role.Operator]).MayBeGivenBy(People.Coordinator).ShouldBeFalse();
        Of([Role.Reader, Role.Operator]).MayBeGivenBy(People.Coordinator).ShouldBeFalse();
        (Of([Role.Reader]) with { Network = People.OtherNetwork }).MayBeGivenBy(People.Coordinator).ShouldBeFalse();
        Of([Role.Operator]).MayBeGivenBy(People.Program).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Role.Reader, true)]
    [InlineData(Role.ServiceWorker, true)]
    [InlineData(Role.ServiceLeader, true)]
    [InlineData(Role.GroupLeader, true)]
    [InlineData(Role.ProjectLead, false)]
    [InlineData(Role.WorkingGroup, false)]
    [InlineData(Role.Coordinator, false)]
    [InlineData(Role.Operator, false)]
    public void A_leader_gives_what_one_is_in_a_service_and_only_in_the_own(Role role, bool may)
    {
        Of([role], Own).MayBeGivenBy(People.LeaderOf(Own)).ShouldBe(may);
        Of([role], Other).MayBeGivenBy(People.LeaderOf(Own)).ShouldBeFalse();
        (Of([role], Own) with { Projects = [new ProjectId("p1")] }).MayBeGivenBy(People.LeaderOf(Own)).ShouldBeFalse();
    }

    private static Grant Of(ValueList<Role> roles, ServiceId? service = null) => new(People.Network, roles, service, []);
}
