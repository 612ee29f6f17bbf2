using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningNetwork.Web.Tests.Operations;

/// <summary>Reads Prometheus' text format as strictly as its description is; what is no such line fails.</summary>
internal static partial class MetricsText
{
    public static IReadOnlyList<Sample> Read(string text)
    {
        var types = new Dictionary<string, string>();
        var samples = new List<Sample>();
        text.ShouldEndWith("\n");
        foreach (var line in text[..^1].Split('\n'))
        {
            if (TypeLine().Match(line) is { Success: true } type)
                types.Add(type.Groups["name"].Value, type.Groups["type"].Value);
            else if (!HelpLine().IsMatch(line))
                samples.Add(SampleOf(line, types));
        }

        return samples;
    }

    private static Sample SampleOf(string line, Dictionary<string, string> types)
    {
        var match = SampleLine().Match(line);
        match.Success.ShouldBeTrue(line);
        var name = match.Groups["name"].Value;
        var family = types.ContainsKey(name) ? name : Regex.Replace(name, "_(bucket|sum|count)$", "");
        types.ShouldContainKey(family, line);
        var labels = LabelPair().Matches(match.Groups["labels"].Value)
            .ToDictionary(label => label.Groups["key"].Value, label => Regex.Unescape(label.Groups["value"].Value));
        var value = match.Groups["value"].Value is "+Inf" ? double.PositiveInfinity : double.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture);
        return new(name, types[family], labels, value);
    }

    [GeneratedRegex(@"^# TYPE (?<name>[a-zA-Z_][a-zA-Z0-9_]*) (?<type>counter|gauge|histogram)$")]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"^# HELP [a-zA-Z_][a-zA-Z0-9_]* .*$")]
    private static partial Regex HelpLine();

    [GeneratedRegex("""^(?<name>[a-zA-Z_][a-zA-Z0-9_]*)(?:\{(?<labels>[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\]|\\.)*"(?:,[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\]|\\.)*")*)\})? (?<value>\S+)$""")]
    private static partial Regex SampleLine();

    [GeneratedRegex("""(?<key>[a-zA-Z_][a-zA-Z0-9_]*)="(?<value>(?:[^"\\]|\\.)*)["]""")]
    private static partial Regex LabelPair();
}

/// <param name="Type">What its name was said to be.</param>
internal sealed record Sample(string Name, string Type, IReadOnlyDictionary<string, string> Labels, double Value);
