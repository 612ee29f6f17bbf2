using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Dapper;

namespace LearningNetwork.Storage.Databases;

/// <summary>Brings the log's tables to what this program needs: the numbered files of its database that were not applied yet, in order.</summary>
internal static class Migrations
{
    private const string Table = "create table if not exists migrations (number integer primary key, name text not null)";

    /// <summary>Runs within the caller's transaction, so that all are applied or none.</summary>
    public static async Task Apply(WriteDatabase database, DbConnection connection)
    {
        await connection.ExecuteAsync(Table);
        var done = await connection.ExecuteScalarAsync<long>("select coalesce(max(number), 0) from migrations");
        var all = All(database.Name);
        if (done > all[^1].Number)
            throw new InvalidOperationException($"The database is at migration {done}, this program knows {all[^1].Number}: start a newer program.");
        foreach (var (number, name, sql) in all.Where(one => one.Number > done))
        {
            await connection.ExecuteAsync(sql);
            await connection.ExecuteAsync("insert into migrations (number, name) values (@number, @name)", new { number, name });
        }
    }

    private static (long Number, string Name, string Sql)[] All(string database)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"{typeof(StorageSetup).Namespace}.{database}.Migrations.";
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => (Number: NumberOf(name[prefix.Length..]), Name: name[prefix.Length..], Sql: Text(assembly, name)))
            .OrderBy(one => one.Number)];
    }

    private static long NumberOf(string file) => long.Parse(file.Split('-')[0], CultureInfo.InvariantCulture);

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
