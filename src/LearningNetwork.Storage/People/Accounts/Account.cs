using Microsoft.AspNetCore.Identity;

namespace LearningNetwork.Storage.People.Accounts;

/// <summary>A local account; its id is the person's pseudonym. All of it is erased with the person.</summary>
public sealed class Account : IdentityUser;
