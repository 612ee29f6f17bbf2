using System.Reflection;
using System.Runtime.CompilerServices;
using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage;
using LearningNetwork.Web;

namespace LearningNetwork.Architecture;

/// <summary>What classes and files look like everywhere.</summary>
public sealed class ShapeTests
{
    private static readonly HashSet<string> Pages =
        [.. SourceFile.All.Where(file => file.Path.EndsWith(".razor", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file.Path))];

    private static readonly Type[] Classes = [.. Written().Where(type => type.IsClass)];

    [Fact]
    public void A_class_that_none_inherits_is_sealed()
    {
        var inherited = Classes.Select(type => Open(type.BaseType)).ToHashSet();

        Classes.Where(type => !type.IsSealed && !type.IsAbstract && !inherited.Contains(type)).Select(type => type.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        SourceFile.All.Where(file => file.Lines > 300).Select(file => $"{file.Path}: {file.Lines}").ShouldBeEmpty();

    [Theory]
    [InlineData("Domain")]
    [InlineData("Runtime")]
    [InlineData("Storage")]
    [InlineData("Web")]
    [InlineData("Server")]
    [InlineData("Silo")]
    public void Most_files_of_a_project_are_short(string project)
    {
        var lines = SourceFile.Of($"LearningNetwork.{project}").Select(file => file.Lines).Order().ToArray();

        lines[lines.Length / 2].ShouldBeLessThan(60, "the median");
        lines.Count(length => length < 150).ShouldBeGreaterThanOrEqualTo((lines.Length * 9 + 9) / 10, "those under 150 lines");
    }

    /// <summary>The types that people wrote as C#: neither what the compiler adds nor what Razor makes of a page.</summary>
    private static IEnumerable<Type> Written() =>
        from assembly in (Assembly[])[typeof(Decision).Assembly, typeof(IEntities).Assembly, typeof(StorageOptions).Assembly, typeof(WebSetup).Assembly]
        from type in assembly.GetTypes()
        where type.Namespace?.StartsWith("LearningNetwork", StringComparison.Ordinal) == true
        where !type.Name.StartsWith('<') && type.DeclaringType?.Name.StartsWith('<') != true && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        where !Pages.Contains(type.Name.Split('`')[0])
        select type;

    private static Type? Open(Type? type) => type is { IsGenericType: true } ? type.GetGenericTypeDefinition() : type;
}
