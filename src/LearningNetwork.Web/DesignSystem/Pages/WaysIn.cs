namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>The ways in that exist; who may open which is decided where the surroundings are found.</summary>
public static class WaysIn
{
    public static readonly WayIn TreasureMap = new("way.map", "/treasure-map");
    public static readonly WayIn Products = new("way.products", "/products");
    public static readonly WayIn Requests = new("way.requests", "/requests");
    public static readonly WayIn GroupOfferings = new("way.group-offerings", "/group-offerings");
    public static readonly WayIn Projects = new("way.projects", "/projects");
    public static readonly WayIn Services = new("way.services", "/services");
    public static readonly WayIn MyService = new("way.my-service", "/my-service");
    public static readonly WayIn Overview = new("way.overview", "/overview");
    public static readonly WayIn Inbox = new("way.inbox", "/inbox");
    public static readonly WayIn Assessments = new("way.assessments", "/assessments");
    public static readonly WayIn Activity = new("way.activity", "/activity");
    public static readonly WayIn Operations = new("way.operations", "/operations");
    public static readonly WayIn Workshops = new("workshops.title", "/workshops");
    public static readonly WayIn Network = new("way.network", "/network");
    public static readonly WayIn Wheels = new("way.wheels", "/wheels");
    public static readonly WayIn Calendar = new("way.calendar", "/calendar");
    public static readonly WayIn Notifications = new("notifications.title", "/notifications");

    /// <summary>What stands at the foot of every page rather than in the bar, where few go every day.</summary>
    public static readonly IReadOnlyList<WayIn> AtTheFoot = [Services, Activity, Network];
}
