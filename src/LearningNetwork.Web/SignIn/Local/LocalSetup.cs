using LearningNetwork.Storage.People.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.SignIn.Local;

/// <summary>Local accounts: the framework's Identity with our numbers. Its own cookies are not used; whoever has shown who they are gets a session as everyone does.</summary>
internal static class LocalSetup
{
    /// <summary>Long rather than strange: a sentence will do (ASVS 5.0, 6.2.1).</summary>
    public const int ShortestPassword = 12;

    public const int LongestPassword = 128;

    public static void AddLocalAccounts(this IServiceCollection services, EntryOptions entry)
    {
        services.AddAccountStore().AddScoped<LocalDoor>().AddScoped<Passkeys>().AddSingleton<HalfWay>();
        services.AddIdentityCore<Account>(Configure).AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ServerDomain = entry.PublicAddress.Host;
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
            passkeys.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && context.Origin == entry.PublicAddress.GetLeftPart(UriPartial.Authority));
        });
    }

    private static void Configure(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.AllowedUserNameCharacters = "";
        options.Password = new()
        {
            RequiredLength = ShortestPassword,
            RequiredUniqueChars = 5,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
        (options.Lockout.MaxFailedAccessAttempts, options.Lockout.DefaultLockoutTimeSpan) = (5, TimeSpan.FromMinutes(15));
    }
}
