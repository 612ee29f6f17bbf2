using LearningNetwork.Storage.Sqlite;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LearningNetwork.Storage.People.Accounts;

/// <summary>Where the framework's Identity keeps its accounts: in the database that is already there.</summary>
public static class AccountSetup
{
    /// <summary>Called after the storage is set up.</summary>
    public static IServiceCollection AddAccountStore(this IServiceCollection services) => services
        .AddScoped(provider => new AccountContext(Options(provider), provider.GetService<SqliteFile>()))
        .AddScoped<IUserStore<Account>>(provider => new UserOnlyStore<Account, AccountContext>(provider.GetRequiredService<AccountContext>()));

    private static DbContextOptions<AccountContext> Options(IServiceProvider provider)
    {
        // Identity reads its schema version from the program's own options.
        var options = new DbContextOptionsBuilder<AccountContext>().UseApplicationServiceProvider(provider);
        return provider.GetService<SqliteFile>() is { } file
            ? options.UseSqlite(file.Reading).Options
            : options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>()).Options;
    }
}
