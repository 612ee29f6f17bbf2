using LearningNetwork.Storage.People;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.SignIn.Members;

/// <summary>Who is in the network, as far as the reader may change it.</summary>
public sealed record MembersModel(SignedIn Reader, IReadOnlyList<Membership> Members, IReadOnlyList<Invitation> Open, DateOnly Today);

/// <summary>What a person can be made, and what is chosen.</summary>
/// <param name="Services">Empty where the giver's own service is the only one.</param>
public sealed record GrantModel(FormState Form, IReadOnlyList<Choice> Roles, IReadOnlyList<Choice> Services, IReadOnlyList<Choice> Projects);

/// <summary>One person.</summary>
public sealed record MemberModel(Membership Member, GrantModel Grant);

/// <summary>An invitation that was just made.</summary>
/// <param name="Link">Shown this once: only its hash is kept.</param>
public sealed record InvitedModel(string ForWhom, string Link, DateTimeOffset ExpiresAt);
