using LearningNetwork.Storage.Sqlite;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Storage.People.Accounts;

/// <summary>
/// The accounts, as the framework's Identity reads and writes them. The tables are made by our own migrations. On SQLite what is written goes
/// through the file's one writing connection, as everything does.
/// </summary>
internal sealed class AccountContext(DbContextOptions<AccountContext> options, SqliteFile? file = null) : IdentityUserContext<Account>(options)
{
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (file is null)
            return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        return file.Write(connection => WriteOn(connection, acceptAllChangesOnSuccess, file));
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>().ToTable("accounts");
        builder.Entity<IdentityUserToken<string>>().ToTable("account_tokens");
        builder.Entity<IdentityUserPasskey<string>>().ToTable("account_passkeys");
    }

    private int WriteOn(SqliteConnection connection, bool acceptAll, SqliteFile from)
    {
        Database.SetDbConnection(connection, contextOwnsConnection: false);
        try
        {
            return base.SaveChanges(acceptAll);
        }
        finally
        {
            Database.SetDbConnection(new SqliteConnection(from.Reading), contextOwnsConnection: true);
        }
    }
}
