using System.Collections.Frozen;

namespace LearningNetwork.Domain.Access;

/// <summary>Who may do what (domain-rules, 'Who may do what'). This table and nothing else grants anything: what is not here is refused.</summary>
public static class AccessTable
{
    private static readonly Right[] Reading = [Right.SeeCatalogue, Right.SeeActivity];

    private static readonly FrozenDictionary<Role, FrozenSet<Right>> Table = new Dictionary<Role, Right[]>
    {
        [Role.Reader] = Reading,
        [Role.ServiceWorker] = [.. Reading, Right.SeeOwnRequests, Right.WriteOwnReports, Right.HoldWorkshops, Right.SeeOwnWheels, Right.DeclareInterest],
        [Role.ServiceLeader] = [.. Reading, Right.SeeOwnRequests, Right.RequestProducts, Right.ManageOwnService, Right.PublishStatus, Right.FollowImplementations, Right.WriteOwnReports, Right.LeadOwnReports, Right.BookPlaces, Right.RunOfferings, Right.HoldWorkshops, Right.SeeOwnWheels, Right.KeepWheels, Right.AssessOwnPractice, Right.DeclareInterest],
        [Role.ProjectLead] = [.. Reading, Right.SeeOwnRequests, Right.AnswerRequests, Right.ManageProducts, Right.ManageProjects, Right.PublishStatus, Right.HoldInterviews],
        [Role.GroupLeader] = [.. Reading, Right.LeadRounds],
        [Role.WorkingGroup] = [.. Reading, Right.ReviewProducts, Right.HoldInterviews],
        [Role.Coordinator] = [.. Reading, Right.SeeAllRequests, Right.CoordinateRequests, Right.ManageNetwork, Right.SeeDemand, Right.SeeSharedWheels, Right.AskInterest],
        [Role.Operator] = [Right.Operate],
        [Role.Program] = [Right.ActByItself],
    }.ToFrozenDictionary(row => row.Key, row => row.Value.ToFrozenSet());

    public static bool Gives(Role role, Right right) => Table.TryGetValue(role, out var rights) && rights.Contains(right);
}
