using System.Reflection;
using LearningNetwork.Domain;

namespace LearningNetwork.Storage.Tests.EventLog;

/// <summary>Makes an example of any type of the domain, every field filled in, always the same. Only golden files that are not there yet are written from it.</summary>
internal static class Sample
{
    private static readonly string[] Texts =
        ["sample", "4601", "sample.sample.1", "sample.1", "product/sample", "sample.sample", "sample.2026.parents", "sample.2026", "2026.7", new('5', 64)];

    public static object Of(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } inner => Of(inner),
        _ when type == typeof(string) => "Øving",
        _ when type == typeof(bool) => true,
        _ when type == typeof(int) => 7,
        _ when type == typeof(long) => 7L,
        _ when type == typeof(decimal) => 7.5m,
        _ when type == typeof(DateOnly) => new DateOnly(2026, 2, 3),
        _ when type == typeof(TimeOnly) => new TimeOnly(10, 30),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero),
        _ when type == typeof(WrittenText) => WrittenText.Write("text", "Ei god øving", "nn", new("text-1", "salt-1")).Text!,
        _ when type == typeof(EntityId) => new EntityId("product", new NetworkId("vestland"), "sample"),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!,
        _ when IsTextValue(type) => TextValue(type),
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) => List(type.GetGenericArguments()[0]),
        _ when type.IsAbstract => Of(type.Assembly.GetTypes().Where(one => one.IsSubclassOf(type) && !one.IsAbstract).OrderBy(one => one.Name, StringComparer.Ordinal).Last()),
        _ => Record(type),
    };

    public static bool IsTextValue(Type type) => type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(ITextValue<>));

    private static object Record(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(one => one.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType))]);
    }

    private static object TextValue(Type type)
    {
        var parse = type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)])!;
        return Texts.Select(text => parse.Invoke(null, [text])).First(value => value is not null)!;
    }

    private static object List(Type item)
    {
        var array = Array.CreateInstance(item, 1);
        array.SetValue(Of(item), 0);
        var toValueList = typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item);
        return toValueList.Invoke(null, [array])!;
    }
}
