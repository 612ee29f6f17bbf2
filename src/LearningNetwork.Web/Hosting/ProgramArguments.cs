using System.Collections.Frozen;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Web.SignIn;

namespace LearningNetwork.Web.Hosting;

/// <summary>Reads the command line. What it does not know, it refuses: a mistyped option must not start something else than was meant.</summary>
public static class ProgramArguments
{
    public const string Help = """
        Usage: [rebuild | verify | load | invite | backup | restore | archive] [options]

          rebuild                 build the read model anew from the log, and stop
          verify                  check the log's hash chains and counts, and stop; exit code 1 when something is wrong
          load                    load what the sources state of Vestland's network into a database of one's own, and stop
          invite                  print a link that lets one person in, and stop: the first coordinator, and operators;
                                  with --network <id> --role <role>, and where the role needs them --service <id>
                                  and --projects <ids>, several with ',' between

          backup --to <folder>    copy the database into a new folder below this one, while programs go on, and stop
          restore --from <backup> lay one of those copies into an empty folder or database, check it, erase again what was
                                  erased after it was taken, and stop; sessions, tokens and open links in it have ended
          archive --to <folder>   write requests, products and sent reports into a new folder below this one, as pages and
                                  JSON that are read without the program, and stop; with --network <id> of one network only

          --demo                  the demonstration: both networks with invented activity; listens on this machine only
          --demo=facts            the demonstration with what the sources state and no invented activity
          --urls <addresses>      where to listen, several with ';' between (default http://localhost:5080)
          --data <folder>         where the SQLite database lies (default: a folder 'learningnetwork' among the user's
                                  application data, with one of its own for each kind of demonstration)
          --postgres <connection> keep everything in this PostgreSQL database instead; a password is better given
                                  in the environment variable PGPASSWORD or PGPASSFILE, where no one sees it
          --help                  this list
        """;

    private static readonly string[] OfInvite = ["--network", "--role", "--service", "--projects"];
    private static readonly string[] OfBackups = ["--to", "--from"];
    private static readonly string[] WithValue = ["--urls", "--data", "--postgres", .. OfBackups, .. OfInvite];

    private static readonly FrozenDictionary<string, ProgramTask> Tasks = new Dictionary<string, ProgramTask>
    {
        ["rebuild"] = ProgramTask.Rebuild,
        ["verify"] = ProgramTask.Verify,
        ["load"] = ProgramTask.Load,
        ["invite"] = ProgramTask.Invite,
        ["backup"] = ProgramTask.Backup,
        ["restore"] = ProgramTask.Restore,
        ["archive"] = ProgramTask.Archive,
    }.ToFrozenDictionary();

    /// <summary>The options, or in words what cannot be used.</summary>
    public static (ProgramOptions? Options, string? Complaint) Read(params IReadOnlyList<string> args)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Count; i++)
        {
            if (i == 0 && args[i] == "--")
                continue;
            var (name, value) = Split(args[i]);
            if (WithValue.Contains(name) && value is null)
                value = i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[++i] : "";
            if (Complaint(name, value) is { } complaint)
                return (null, complaint);
            if (!given.TryAdd(KeyOf(name), value ?? name))
                return (null, $"{name} is given twice: '{given[KeyOf(name)]}' and '{value ?? name}'.");
        }

        return Together(given);
    }

    private static (string Name, string? Value) Split(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
            ? (argument[..at], argument[(at + 1)..])
            : (argument, null);

    private static string KeyOf(string name) => Tasks.ContainsKey(name) ? "task" : name;

    private static string? Complaint(string name, string? value) => (name, value) switch
    {
        (_, _) when Tasks.ContainsKey(name) => null,
        ("--demo", null or "facts") => null,
        ("--demo", _) => $"--demo takes 'facts' or nothing, not '{value}'.",
        (_, { Length: > 0 }) when WithValue.Contains(name) => null,
        (_, _) when WithValue.Contains(name) => $"{name} needs a value.",
        _ => $"Unknown option '{name}'.",
    };

    private static (ProgramOptions? Options, string? Complaint) Together(Dictionary<string, string> given)
    {
        if (given.ContainsKey("--postgres") && given.ContainsKey("--data"))
            return (null, "--data is for SQLite and --postgres for PostgreSQL; only one of them can be given.");
        var demo = given.TryGetValue("--demo", out var kind) ? kind == "facts" ? Demo.Facts : Demo.Full : Demo.Off;
        var urls = given.GetValueOrDefault("--urls", ListenAddresses.Usual);
        if (ListenAddresses.Complaint(urls, loopbackOnly: demo != Demo.Off) is { } complaint)
            return (null, complaint);
        var postgres = given.GetValueOrDefault("--postgres");
        if ((given.GetValueOrDefault("--data") ?? DataFolder.Usual(demo)) is not { } data)
            return (null, "This user has no folder for application data; say with --data where the database lies.");
        var task = given.TryGetValue("task", out var named) ? Tasks[named] : ProgramTask.Serve;
        var (invited, unfit) = Invited(task, given);
        var (backups, unnamed) = Backups(task, given);
        var archived = task == ProgramTask.Archive ? NetworkId.Parse(given.GetValueOrDefault("--network")) : null;
        if (task == ProgramTask.Archive && given.ContainsKey("--network") && archived is null)
            unnamed ??= "--network is a network's id, such as vestland.";
        return (unfit ?? unnamed) is null
            ? (new(task, demo, ListenAddresses.Split(urls), Path.GetFullPath(data), postgres) { Invited = invited, Backups = backups, Archived = archived }, null)
            : (null, unfit ?? unnamed);
    }

    private static (string? Folder, string? Complaint) Backups(ProgramTask task, Dictionary<string, string> given)
    {
        var needed = task switch { ProgramTask.Backup or ProgramTask.Archive => "--to", ProgramTask.Restore => "--from", _ => null };
        return OfBackups.FirstOrDefault(name => name != needed && given.ContainsKey(name)) is { } stray ? (null, $"{stray} does not go with this task.")
            : needed is null ? (null, null)
            : given.TryGetValue(needed, out var folder) ? (Path.GetFullPath(folder), null)
            : (null, $"{task.ToString().ToLowerInvariant()} needs {needed}.");
    }

    private static (Grant? Invited, string? Complaint) Invited(ProgramTask task, Dictionary<string, string> given)
    {
        if (task != ProgramTask.Invite)
            return OfInvite.FirstOrDefault(name => given.ContainsKey(name) && (task, name) != (ProgramTask.Archive, "--network")) is { } stray ? (null, $"{stray} goes with 'invite'.") : (null, null);
        if (NetworkId.Parse(given.GetValueOrDefault("--network")) is not { } network)
            return (null, "invite needs --network, such as vestland.");
        if (RoleWords.Parse(given.GetValueOrDefault("--role")) is not { } role)
            return (null, $"invite needs --role, one of: {string.Join(", ", RoleWords.All.Select(RoleWords.Code))}.");
        ValueList<ProjectId> projects = [.. given.GetValueOrDefault("--projects", "").Split(',').Select(ProjectId.Parse).OfType<ProjectId>()];
        var grant = new Grant(network, [role], ServiceId.Parse(given.GetValueOrDefault("--service")), projects);
        return grant.Fault() is { } fault ? (null, $"invite as {RoleWords.Code(role)} needs --{fault.Arguments[0]}.") : (grant, null);
    }
}
