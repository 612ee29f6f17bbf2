using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;

namespace LearningNetwork.Web.Hosting;

/// <summary>What the program is started for.</summary>
public enum ProgramTask
{
    Serve,

    /// <summary>Build the read model anew from the log.</summary>
    Rebuild,

    /// <summary>Prove that the log is whole: hash chains and counts.</summary>
    Verify,

    /// <summary>Load what the sources state of Vestland's network into a network's own database.</summary>
    Load,

    /// <summary>Ask someone in, from the machine itself: the first coordinator, and operators.</summary>
    Invite,

    /// <summary>Copy the whole database into a folder, while programs go on.</summary>
    Backup,

    /// <summary>Lay a backup into an empty place, hold it against what it should be, and erase again what was erased after it.</summary>
    Restore,

    /// <summary>Write requests, products and reports as files that are read without the program.</summary>
    Archive,
}

/// <summary>Whether it is the demonstration, and with what in it.</summary>
public enum Demo
{
    Off,

    /// <summary>What the sources state, and nothing invented but the second network.</summary>
    Facts,

    /// <summary>The facts, and invented activity that is labelled as such.</summary>
    Full,
}

/// <summary>How the program was asked to run; see <see cref="ProgramArguments"/>.</summary>
/// <param name="Urls">Where it listens.</param>
/// <param name="Data">The folder of the SQLite database; made when it is missing. Not used with PostgreSQL.</param>
/// <param name="Postgres">A connection string as Npgsql reads it; null for SQLite.</param>
public sealed record ProgramOptions(ProgramTask Task, Demo Demo, ValueList<string> Urls, string Data, string? Postgres)
{
    public bool IsDemo => Demo != Demo.Off;

    /// <summary>The folder that backups or archives go into, or the backup to restore.</summary>
    public string? Backups { get; init; }

    /// <summary>The one network to archive; null for all of them.</summary>
    public NetworkId? Archived { get; init; }

    /// <summary>Whom to ask in, where that is what the program is started for.</summary>
    public Grant? Invited { get; init; }
}
