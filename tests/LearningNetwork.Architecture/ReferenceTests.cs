using System.Text.RegularExpressions;
using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage;
using LearningNetwork.Tests;
using LearningNetwork.Web;

namespace LearningNetwork.Architecture;

/// <summary>The projects lean on each other as drawn, and on no package that is not theirs to know.</summary>
public sealed partial class ReferenceTests
{
    private static readonly string[] Databases = ["Npgsql", "Dapper", "Microsoft.Data.Sqlite", "SQLitePCLRaw.core", "Microsoft.EntityFrameworkCore"];
    private static readonly string[] Html = ["Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.Components.Web", "Microsoft.AspNetCore.Html.Abstractions"];

    [Theory]
    [InlineData("Domain", "")]
    [InlineData("Runtime", "Domain")]
    [InlineData("Storage", "Domain Runtime")]
    [InlineData("Web", "Domain Runtime Storage")]
    [InlineData("Server", "Web")]
    [InlineData("Silo", "Web")]
    public void A_project_refers_to_those_it_may_know(string project, string known)
    {
        var file = Path.Combine(Repository.Root, "src", $"LearningNetwork.{project}", $"LearningNetwork.{project}.csproj");

        var referred = Reference().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value);

        string.Join(' ', referred.Order(StringComparer.Ordinal)).ShouldBe(known);
    }

    [Fact]
    public void The_domain_stands_on_nothing_but_the_base_library() =>
        AssembliesOf(typeof(Decision)).Except(
        [
            "System.Collections", "System.Collections.Immutable", "System.Linq", "System.Memory", "System.Runtime", "System.Security.Cryptography",
            "System.Text.RegularExpressions",
            "System.Runtime.InteropServices", // what the compiler makes lists of [..] with
        ]).ShouldBeEmpty();

    [Fact]
    public void The_runtime_knows_neither_databases_nor_pages() => AssembliesOf(typeof(IEntities)).Intersect([.. Databases, .. Html]).ShouldBeEmpty();

    [Fact]
    public void Storage_knows_no_pages() => AssembliesOf(typeof(StorageOptions)).Intersect(Html).ShouldBeEmpty();

    [Fact]
    public void Web_knows_no_database() => AssembliesOf(typeof(WebSetup)).Intersect(Databases).ShouldBeEmpty();

    private static IEnumerable<string> AssembliesOf(Type one) => one.Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);

    [GeneratedRegex("""<ProjectReference Include="\.\./LearningNetwork\.(\w+)/""")]
    private static partial Regex Reference();
}
