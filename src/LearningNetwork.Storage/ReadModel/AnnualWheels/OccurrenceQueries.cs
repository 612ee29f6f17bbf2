using LearningNetwork.Domain;

namespace LearningNetwork.Storage.ReadModel.AnnualWheels;

/// <summary>Occurrences by date, across wheels.</summary>
public sealed class OccurrenceQueries(ReadDatabase database)
{
    private const string Columns = "o.wheel, w.title as WheelTitle, o.activity, o.title, o.year, o.due, o.from_day, o.through_day";

    /// <summary>Those that are due between two days in the wheels that a reader may see, by due date.</summary>
    public Task<IReadOnlyList<OccurrenceRow>> Due(NetworkId network, WheelVisibility visibility, DateOnly from, DateOnly through, int take, CancellationToken cancellation)
    {
        var parameters = visibility.Parameters(network);
        parameters.AddDynamicParams(new { from, through, take });
        return database.Query<OccurrenceRow>(
            $"""
            select {Columns} from wheel_occurrences o join annual_wheels w on w.network = o.network and w.id = o.wheel
            where o.network = @network and o.due between @from and @through and {WheelVisibility.Sees}
            order by o.due, o.wheel, o.activity, o.year limit @take
            """,
            parameters,
            cancellation);
    }

    /// <summary>Those whose windows meet the days between two, in the wheels that a service owns: its calendar.</summary>
    /// <param name="wheel">Only this wheel's; null for all.</param>
    public Task<IReadOnlyList<OccurrenceRow>> Of(Actor reader, string? wheel, DateOnly from, DateOnly through, CancellationToken cancellation) => database.Query<OccurrenceRow>(
        $"""
        select {Columns} from wheel_owners v
        join annual_wheels w on w.network = v.network and w.id = v.wheel
        join wheel_occurrences o on o.network = w.network and o.wheel = w.id
        where v.network = @network and v.service = @service and not v.invited and (@wheel is null or w.id = @wheel) and o.from_day <= @through and o.through_day >= @from
        order by o.due, o.wheel, o.activity, o.year
        """,
        new { network = reader.Network.Value, service = WheelVisibility.Of(reader).Service?.Value ?? "", wheel, from, through },
        cancellation);
}
