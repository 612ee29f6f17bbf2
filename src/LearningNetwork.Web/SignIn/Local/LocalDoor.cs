using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Storage.People;
using LearningNetwork.Storage.People.Accounts;
using Microsoft.AspNetCore.Identity;

namespace LearningNetwork.Web.SignIn.Local;

/// <summary>Passwords and codes, by the framework's Identity. Every no is the same no, and takes as long: nobody learns from it who has an account.</summary>
internal sealed class LocalDoor(UserManager<Account> accounts, UsedOnce used, TimeProvider time)
{
    private const string Authenticator = "authenticator";
    private static readonly TimeSpan CodeLives = TimeSpan.FromMinutes(5);
    private static readonly Account Nobody = new() { Id = "nobody", PasswordHash = new PasswordHasher<Account>().HashPassword(new Account(), Secret.New()) };

    /// <summary>The account whose name and password these are; null for all else, also for one that is locked.</summary>
    public async Task<Account?> WithPassword(string name, string password)
    {
        if (name.Length is 0 or > Fields.MostInName || password.Length is 0 or > LocalSetup.LongestPassword)
            return null;
        if (await accounts.FindByNameAsync(name) is not { PasswordHash: not null } account)
        {
            accounts.PasswordHasher.VerifyHashedPassword(Nobody, Nobody.PasswordHash!, password);
            return null;
        }

        var fits = await accounts.CheckPasswordAsync(account, password);
        if (await accounts.IsLockedOutAsync(account))
            return null;
        if (!fits)
            await accounts.AccessFailedAsync(account);
        return fits ? account : null;
    }

    /// <summary>Whether the code is the account's at this moment, and was not used before; wrong ones lock the account as wrong passwords do.</summary>
    public async Task<bool> TakesCode(Account account, string code)
    {
        var bare = code.Replace(" ", "", StringComparison.Ordinal);
        if (await accounts.IsLockedOutAsync(account))
            return false;
        var fits = bare.Length == 6 && await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, bare)
            && await used.Use("code", $"{account.Id} {bare}", time.GetUtcNow() + CodeLives, CancellationToken.None);
        if (fits)
            await accounts.ResetAccessFailedCountAsync(account);
        else
            await accounts.AccessFailedAsync(account);
        return fits;
    }

    /// <summary>A new password for whoever shows the old one. Wrong ones lock the account, as at the door, and a code that waits for the old one opens nothing more.</summary>
    public async Task<PasswordAnswer> Change(Account account, string old, string changed)
    {
        if (old.Length is 0 or > LocalSetup.LongestPassword || await accounts.IsLockedOutAsync(account))
            return PasswordAnswer.WrongOne;
        if (!await accounts.CheckPasswordAsync(account, old))
        {
            await accounts.AccessFailedAsync(account);
            return PasswordAnswer.WrongOne;
        }

        return (await accounts.ChangePasswordAsync(account, old, changed)).Succeeded ? PasswordAnswer.Changed : PasswordAnswer.TooPlain;
    }

    public Task<Account?> Find(string person) => accounts.FindByIdAsync(person);

    /// <summary>A new account with a password; the keys of what is wrong with it where it cannot be.</summary>
    public async Task<(Account? Account, IReadOnlyList<string> Problems)> Make(PersonId person, string name, string password)
    {
        var account = new Account { Id = person.Value, UserName = name };
        var result = await accounts.CreateAsync(account, password);
        return result.Succeeded ? (account, []) : (null, [.. result.Errors.Select(error => error.Code)]);
    }

    /// <summary>The key for an authenticator app, made where there is none.</summary>
    public async Task<string> KeyOf(Account account)
    {
        if (await accounts.GetAuthenticatorKeyAsync(account) is { Length: > 0 } key)
            return key;
        await accounts.ResetAuthenticatorKeyAsync(account);
        return (await accounts.GetAuthenticatorKeyAsync(account))!;
    }

    public Task ConfirmSecondFactor(Account account) => accounts.SetTwoFactorEnabledAsync(account, true);

    /// <summary>The key in groups, as people type it.</summary>
    public static string Grouped(string key) => string.Join(' ', key.Chunk(4).Select(four => new string(four))).ToLower(CultureInfo.InvariantCulture);
}

/// <summary>What became of a wish for a new password.</summary>
internal enum PasswordAnswer
{
    Changed,

    /// <summary>The old one does not fit, or the account is locked.</summary>
    WrongOne,

    TooPlain,
}
