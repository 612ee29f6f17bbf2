using LearningNetwork.Domain;
using LearningNetwork.Storage.People.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace LearningNetwork.Web.SignIn.Local;

/// <summary>What a browser is asked, for the page that asks it, and the sealed state that goes along.</summary>
public sealed record PasskeyAsked(string Options, string State);

/// <summary>Passkeys by the framework's Identity. The state that belongs to a question is sealed in the form and counts once.</summary>
internal sealed class Passkeys(IPasskeyHandler<Account> handler, UserManager<Account> accounts, HalfWay halfWay)
{
    private const string Making = "make-passkey";
    private const string Showing = "show-passkey";

    public async Task<PasskeyAsked> AskToMake(PersonId person, string name, HttpContext context)
    {
        var asked = await handler.MakeCreationOptionsAsync(new() { Id = person.Value, Name = name, DisplayName = name }, context);
        return new(asked.CreationOptionsJson, halfWay.Seal(Making, asked.AttestationState!));
    }

    /// <summary>The same question to everyone: it names nobody's passkeys.</summary>
    public async Task<PasskeyAsked> AskToShow(HttpContext context)
    {
        var asked = await handler.MakeRequestOptionsAsync(null, context);
        return new(asked.RequestOptionsJson, halfWay.Seal(Showing, asked.AssertionState!));
    }

    /// <summary>A new account with the passkey that the browser made; null where it is none that was asked for.</summary>
    public async Task<Account?> Make(string credential, string state, HttpContext context)
    {
        if (credential.Length == 0 || await halfWay.OpenOnce(Making, state, context.RequestAborted) is not { } asked)
            return null;
        var made = await handler.PerformAttestationAsync(new() { HttpContext = context, CredentialJson = credential, AttestationState = asked });
        if (!made.Succeeded)
            return null;
        var account = await accounts.FindByIdAsync(made.UserEntity.Id);
        if (account is null && !(await accounts.CreateAsync(account = new() { Id = made.UserEntity.Id, UserName = made.UserEntity.Id })).Succeeded)
            return null;
        return (await accounts.AddOrUpdatePasskeyAsync(account, made.Passkey)).Succeeded ? account : null;
    }

    /// <summary>The account whose passkey this is; null for all else.</summary>
    public async Task<Account?> Show(string credential, string state, HttpContext context)
    {
        if (credential.Length == 0 || await halfWay.OpenOnce(Showing, state, context.RequestAborted) is not { } asked)
            return null;
        var shown = await handler.PerformAssertionAsync(new() { HttpContext = context, CredentialJson = credential, AssertionState = asked });
        if (!shown.Succeeded)
            return null;
        await accounts.AddOrUpdatePasskeyAsync(shown.User, shown.Passkey);
        return shown.User;
    }
}
