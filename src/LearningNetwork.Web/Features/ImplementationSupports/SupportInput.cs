using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.ImplementationSupports;

/// <summary>How a product is taught, as it is typed: up to eight gatherings, each on a line of its own.</summary>
internal static class SupportInput
{
    public const int Lines = 8;

    public static string Form(int line) => string.Create(CultureInfo.InvariantCulture, $"form.{line}");

    public static string Days(int line) => string.Create(CultureInfo.InvariantCulture, $"days.{line}");

    public static string Weeks(int line) => string.Create(CultureInfo.InvariantCulture, $"weeks.{line}");

    public static (DescribeSupport? Command, Refusal? Refusal) Read(PostedForm form)
    {
        Refusal? wrong = null;
        int Count(string name, int otherwise)
        {
            if (string.IsNullOrWhiteSpace(form[name]))
                return otherwise;
            if (int.TryParse(form[name].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                return count;
            wrong ??= Refusals.NotAValue(name.Split('.')[0] is "days" or "weeks" ? "gatherings" : name);
            return otherwise;
        }

        var gatherings = Enumerable.Range(1, Lines).Where(line => form[Form(line)].Length > 0)
            .Select(line => new ProgrammeGathering(Choices.Parse<GatheringForm>(form[Form(line)]) ?? (GatheringForm)99, Count(Days(line), 1), Count(Weeks(line), 4))).ToValueList();
        var usual = TrainingProgramme.Usual;
        var programme = new TrainingProgramme(
            gatherings, Count("guidanceMeetings", 0), Count("peoplePerService", usual.PeoplePerService), Count("peoplePerGathering", usual.PeoplePerGathering),
            Count("peoplePerGuidanceGroup", usual.PeoplePerGuidanceGroup));
        var sessions = Count("sessionsPerFamily", 0);
        return wrong is null
            ? (new DescribeSupport(gatherings.Count == 0 ? null : programme, Split(form["ageGroups"]), Split(form["materials"]), sessions == 0 ? null : sessions, form["source"]), null)
            : (null, wrong);
    }

    /// <summary>What was said last, in the form.</summary>
    public static FormState Opened(SupportDescribed? said)
    {
        if (said is null)
            return FormState.Empty;
        var values = new List<(string, string)> { ("ageGroups", string.Join('\n', said.AgeGroups)), ("materials", string.Join('\n', said.Materials)), ("source", said.Source) };
        if (said.SessionsPerFamily is { } sessions)
            values.Add(("sessionsPerFamily", Text(sessions)));
        if (said.Programme is { } programme)
        {
            values.AddRange(programme.Gatherings.Take(Lines).Index().SelectMany(one => new[]
            {
                (Form(one.Index + 1), Choices.Code(one.Item.Form)), (Days(one.Index + 1), Text(one.Item.Days)), (Weeks(one.Index + 1), Text(one.Item.WeeksToNext)),
            }));
            values.AddRange(
            [
                ("guidanceMeetings", Text(programme.GuidanceMeetings)), ("peoplePerService", Text(programme.PeoplePerService)),
                ("peoplePerGathering", Text(programme.PeoplePerGathering)), ("peoplePerGuidanceGroup", Text(programme.PeoplePerGuidanceGroup)),
            ]);
        }

        return FormState.Opened(values);
    }

    private static ValueList<string> Split(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
