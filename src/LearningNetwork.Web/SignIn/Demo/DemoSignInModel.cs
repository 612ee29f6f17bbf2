using LearningNetwork.Domain.Access;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.SignIn.Demo;

/// <summary>Who can be picked.</summary>
/// <param name="Now">Who is signed in already, or null.</param>
/// <param name="Search">What was searched for; empty for everyone.</param>
/// <param name="ReturnTo">The local path that picking leads to.</param>
public sealed record DemoSignInModel(IReadOnlyList<DemoGroup> Groups, SignedIn? Now, string Search, string ReturnTo)
{
    public FormState Form => FormState.Opened(("q", Search));

    public static DemoSignInModel Of(DemoPeople people, SignedIn? now, string? search, string returnTo)
    {
        var wanted = search?.Trim() ?? "";
        var found = people.All.Where(person => IsFound(person, wanted)).GroupBy(GroupOf).OrderBy(group => group.Key);
        return new([.. found.Select(group => new DemoGroup(group.Key, [.. group]))], now, wanted, returnTo);
    }

    private static bool IsFound(DemoPerson person, string wanted) =>
        person.SignedIn.Place.Contains(wanted, StringComparison.CurrentCultureIgnoreCase)
        || person.Tokens.Any(token => token.Contains(wanted, StringComparison.OrdinalIgnoreCase));

    private static DemoKind GroupOf(DemoPerson person) => (person.Home, person.SignedIn.Role) switch
    {
        (false, _) => DemoKind.Others,
        (true, Role.ServiceLeader) => DemoKind.Leaders,
        (true, Role.ServiceWorker) => DemoKind.Workers,
        (true, Role.ProjectLead) => DemoKind.Leads,
        _ => DemoKind.Network,
    };
}

public sealed record DemoGroup(DemoKind Kind, IReadOnlyList<DemoPerson> People);

/// <summary>The groups of the sign-in page, in its order.</summary>
public enum DemoKind
{
    Network,
    Leads,
    Leaders,
    Workers,
    Others,
}
