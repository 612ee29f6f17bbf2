using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Web.SignIn.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.SignIn;

public sealed class DemoPeopleTests(TestHost host)
{
    private DemoPeople People => host.Services.GetRequiredService<DemoPeople>();

    [Theory]
    [InlineData("demo-coordinator", Role.Coordinator, "vestland")]
    [InlineData("demo-working-group", Role.WorkingGroup, "vestland")]
    [InlineData("demo-reader", Role.Reader, "vestland")]
    [InlineData("demo-operator", Role.Operator, "vestland")]
    [InlineData("demo-lead-p6", Role.ProjectLead, "vestland")]
    [InlineData("demo-voss-herad", Role.ServiceLeader, "vestland")]
    public void Everyone_has_one_role_in_one_network(string token, Role role, string network)
    {
        var actor = People.WithToken(token)!.Actor;
        (actor.Roles, actor.Network).ShouldBe(([role], new NetworkId(network)));
    }

    [Theory]
    [InlineData("demo-other-coordinator", Role.Coordinator)]
    [InlineData("demo-other-leader", Role.ServiceLeader)]
    public void The_others_belong_to_another_network(string token, Role role)
    {
        var actor = People.WithToken(token)!.Actor;
        actor.Roles.ShouldBe([role]);
        actor.Network.ShouldNotBe(new NetworkId("vestland"));
    }

    [Theory]
    [InlineData("demo-lead-p1", "p1a", "p1b")]
    [InlineData("demo-lead-p2", "p2a", "p2b")]
    [InlineData("demo-lead-p3", "p3")]
    public void A_lead_leads_all_projects_of_the_number(string token, params string[] projects) =>
        People.WithToken(token)!.Actor.Projects.ShouldBe(projects.Select(id => new ProjectId(id)));

    [Theory]
    [InlineData("demo-4626", "demo-oygarden")]
    [InlineData("demo-haugesund", "demo-utsira")]
    [InlineData("demo-1106", "demo-1151")]
    [InlineData("demo-etne", "demo-vindafjord")]
    [InlineData("demo-bjornafjorden", "demo-4624")]
    public void Sister_municipalities_and_numbers_mean_the_same_leader(string one, string same)
    {
        People.WithToken(one).ShouldNotBeNull();
        People.WithToken(one).ShouldBe(People.WithToken(same));
    }

    [Fact]
    public void Each_of_the_21_services_has_a_leader_with_a_token_for_each_of_25_municipalities()
    {
        var leaders = People.All.Where(person => person.Home && person.SignedIn.Role == Role.ServiceLeader).ToList();

        leaders.Select(leader => leader.SignedIn.Actor.Service).Distinct().Count().ShouldBe(21);
        leaders.Sum(leader => leader.Tokens.Length).ShouldBe((2 * 25) + 1, "a name and a number each, and æ is written in two ways");
        leaders.ShouldAllBe(leader => leader.SignedIn.Actor.LeadsService(leader.SignedIn.Actor.Service!.Value));
    }
}
