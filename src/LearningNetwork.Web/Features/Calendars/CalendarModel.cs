using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;

namespace LearningNetwork.Web.Features.Calendars;

/// <summary>The page of a calendar feed.</summary>
/// <param name="Path">The page's own path; its forms go below it.</param>
/// <param name="Of">The title of the annual wheel that the feed is of; null for all of a person's dates.</param>
/// <param name="Since">When the address was made; null where the feed is closed.</param>
/// <param name="Address">The address just made, whole; shown this once.</param>
public sealed record CalendarModel(string Path, string? Of, WayIn? Active, DateTimeOffset? Since, string? Address, FormState Form);
