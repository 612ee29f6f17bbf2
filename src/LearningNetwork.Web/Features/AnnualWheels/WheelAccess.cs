using LearningNetwork.Domain.Access;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>Who may open the pages of wheels; which wheels one sees is asked besides.</summary>
internal static class WheelAccess
{
    public static readonly Right[] AnyWheel = [Right.SeeOwnWheels, Right.SeeSharedWheels];
}
