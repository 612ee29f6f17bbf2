using System.Globalization;
using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.People;

/// <summary>A grant as its columns have it: roles and projects as words with spaces between.</summary>
internal abstract record GrantRow
{
    private static readonly JsonNamingPolicy Names = JsonNamingPolicy.KebabCaseLower;

    public required string Network { get; init; }

    public required string Roles { get; init; }

    public string? Service { get; init; }

    public required string Projects { get; init; }

    public string? Until { get; init; }

    public Grant Grant => new(
        new NetworkId(Network), RolesOf(Roles), Service is null ? null : new ServiceId(Service), [.. Split(Projects).Select(id => new ProjectId(id))]);

    public DateOnly? LastDay => Until is null ? null : DateOnly.ParseExact(Until, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Words(ValueList<Role> roles) => string.Join(' ', roles.Select(role => Names.ConvertName(role.ToString())));

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The columns' values, for a statement.</summary>
    public static object Parameters(string person, Grant grant, DateOnly? until, string by, string now) => new
    {
        person,
        network = grant.Network.Value,
        roles = Words(grant.Roles),
        service = grant.Service?.Value,
        projects = string.Join(' ', grant.Projects.Select(project => project.Value)),
        until = Day(until),
        by,
        now,
    };

    // A role that this program does not know gives nothing.
    private static ValueList<Role> RolesOf(string words) =>
        [.. Split(words).SelectMany(word => Enum.GetValues<Role>().Where(role => role != Role.Program && Names.ConvertName(role.ToString()) == word))];

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
