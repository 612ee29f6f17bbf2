using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Texts;
using Microsoft.Extensions.Primitives;

namespace LearningNetwork.Web.SignIn.Members;

/// <summary>What a person is to be, as a form.</summary>
internal static class GrantForm
{
    /// <summary>The roles that a form may offer this giver.</summary>
    public static IEnumerable<Role> RolesGivenBy(Actor giver) => RoleWords.All.Where(role =>
        new Grant(giver.Network, [role], giver.May(Right.ManageNetwork) ? null : giver.Service, []).MayBeGivenBy(giver));

    public static FormState Opened(Membership member) => new(
        new Dictionary<string, StringValues>
        {
            ["roles"] = new([.. member.Grant.Roles.Select(RoleWords.Code)]),
            ["service"] = member.Grant.Service?.Value ?? "",
            ["projects"] = new([.. member.Grant.Projects.Select(project => project.Value)]),
            ["until"] = member.Until?.ToString("O", CultureInfo.InvariantCulture) ?? "",
        },
        []);

    /// <summary>The grant and its last day; or no grant, and the form with what is to be mended.</summary>
    public static (Grant? Grant, DateOnly? Until, FormState State) Read(PostedForm form, Actor giver, PageFrame frame)
    {
        var state = form.State;
        var service = giver.May(Right.ManageNetwork) ? ServiceId.Parse(form["service"]) : giver.Service;
        ValueList<Role> roles = [.. state.Value("roles").Select(RoleWords.Parse).OfType<Role>().Distinct()];
        ValueList<ProjectId> projects = [.. state.Value("projects").Select(ProjectId.Parse).OfType<ProjectId>().Distinct()];
        var grant = new Grant(giver.Network, roles, service, projects);
        if (grant.Fault() is { } fault)
            state = state.Refused(fault, frame.T);
        else if (!grant.MayBeGivenBy(giver))
            state = state.Refused(Refusals.NotAllowed, frame.T);
        var (until, late) = LastDay(form["until"], frame.Now);
        if (late is not null)
            state = state.Refused(late, frame.T);
        return (state.HasProblems ? null : grant, until, state);
    }

    /// <summary>Nothing written is no end; a day that has passed is refused, since ending is said otherwise.</summary>
    private static (DateOnly? Day, Refusal? Refusal) LastDay(string sent, DateTimeOffset now) =>
        sent.Length == 0 ? (null, null)
        : DateOnly.TryParseExact(sent, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= now.NorwegianDay() ? (day, null)
        : (null, Refusals.NotAValue("until"));
}
