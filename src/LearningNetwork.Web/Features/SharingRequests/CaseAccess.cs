using LearningNetwork.Domain.Access;

namespace LearningNetwork.Web.Features.SharingRequests;

/// <summary>What it takes to see cases at all; which of them a reader sees, <c>CaseVisibility</c> says.</summary>
internal static class CaseAccess
{
    /// <summary>Any of these opens the lists and the cases in them.</summary>
    public static readonly Right[] AnyCase = [Right.SeeOwnRequests, Right.SeeAllRequests];
}
