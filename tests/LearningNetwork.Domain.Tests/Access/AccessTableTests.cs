using LearningNetwork.Domain.Access;
using static LearningNetwork.Domain.Access.Right;

namespace LearningNetwork.Domain.Tests.Access;

/// <summary>The table of domain-rules, 'Who may do what', written out by hand.</summary>
public sealed class AccessTableTests
{
    public static TheoryData<Role, Right[]> Matrix { get; } = new()
    {
        { Role.Reader, [SeeCatalogue, SeeActivity] },
        { Role.ServiceWorker, [SeeCatalogue, SeeActivity, SeeOwnRequests, WriteOwnReports, HoldWorkshops, SeeOwnWheels, DeclareInterest] },
        { Role.ServiceLeader, [SeeCatalogue, SeeActivity, SeeOwnRequests, RequestProducts, ManageOwnService, PublishStatus, FollowImplementations, WriteOwnReports, LeadOwnReports, BookPlaces, RunOfferings, HoldWorkshops, SeeOwnWheels, KeepWheels, AssessOwnPractice, DeclareInterest] },
        { Role.ProjectLead, [SeeCatalogue, SeeActivity, SeeOwnRequests, AnswerRequests, ManageProducts, ManageProjects, PublishStatus, HoldInterviews] },
        { Role.GroupLeader, [SeeCatalogue, SeeActivity, LeadRounds] },
        { Role.WorkingGroup, [SeeCatalogue, SeeActivity, ReviewProducts, HoldInterviews] },
        { Role.Coordinator, [SeeCatalogue, SeeActivity, SeeAllRequests, CoordinateRequests, ManageNetwork, SeeDemand, SeeSharedWheels, AskInterest] },
        { Role.Operator, [Operate] },
        { Role.Program, [ActByItself] },
    };

    [Theory]
    [MemberData(nameof(Matrix))]
    public void A_role_may_this_and_nothing_else(Role role, Right[] rights) =>
        Enum.GetValues<Right>().Where(right => AccessTable.Gives(role, right)).ShouldBe(rights, ignoreOrder: true);

    [Fact]
    public void Every_role_stands_in_the_matrix() => Matrix.Count.ShouldBe(Enum.GetValues<Role>().Length);

    [Fact]
    public void Every_right_is_given_to_someone() =>
        Enum.GetValues<Right>().Where(right => !Enum.GetValues<Role>().Any(role => AccessTable.Gives(role, right))).ShouldBe([]);

    [Fact]
    public void An_unknown_role_may_nothing() => Enum.GetValues<Right>().Where(right => AccessTable.Gives((Role)99, right)).ShouldBe([]);

    [Fact]
    public void The_coordinator_answers_for_no_owner_and_edits_nothing_of_others()
    {
        foreach (var right in (Right[])[AnswerRequests, RequestProducts, ManageProducts, ManageProjects, ManageOwnService, ReviewProducts, BookPlaces, RunOfferings, LeadRounds])
            People.Coordinator.May(right).ShouldBeFalse();
    }

    [Fact]
    public void Several_roles_may_what_each_of_them_may()
    {
        var both = People.Reader with { Roles = [Role.Reader, Role.WorkingGroup] };
        both.May(ReviewProducts).ShouldBeTrue();
        both.May(ManageProducts).ShouldBeFalse();
        People.Nobody.May(SeeCatalogue).ShouldBeFalse();
    }
}
