using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Storage.ReadModel.AnnualWheels;

namespace LearningNetwork.Web.Features.AnnualWheels.Drawing;

/// <summary>What a wheel's owners have done, ready to be asked by occurrence.</summary>
public sealed class Progressed
{
    private readonly IReadOnlyList<string> _owners;
    private readonly Dictionary<(string Activity, int Year, string Service), ProgressRow> _rows;

    private Progressed(IReadOnlyList<string> owners, IEnumerable<ProgressRow> rows)
    {
        _owners = owners;
        _rows = rows.ToDictionary(row => (row.Activity, row.Year, row.Service));
    }

    /// <summary>Nobody's, for whoever may see the plan and no more.</summary>
    public static Progressed Unseen { get; } = new([], []);

    /// <param name="owners">The services in their order.</param>
    public static Progressed Of(IReadOnlyList<string> owners, IEnumerable<ProgressRow> rows) => new(owners, rows);

    public IReadOnlyList<string> Owners => _owners;

    public ProgressRow? Row(Occurrence occurrence, string service) => _rows.GetValueOrDefault((occurrence.Activity.Value, occurrence.Year, service));

    public Standing StandingOf(Occurrence occurrence, string service, DateOnly today) =>
        Standings.Of(Row(occurrence, service) is { } row ? Enum.Parse<ProgressState>(row.State) : ProgressState.Planned, occurrence, today);

    /// <summary>How each owner stands, in the owners' order.</summary>
    public IReadOnlyList<Standing> StandingsOf(Occurrence occurrence, DateOnly today)
    {
        var each = new Standing[_owners.Count];
        for (var owner = 0; owner < each.Length; owner++)
            each[owner] = StandingOf(occurrence, _owners[owner], today);
        return each;
    }

    /// <summary>The own dates that are set.</summary>
    public IEnumerable<PictureFlag> DatesOf(Occurrence occurrence)
    {
        for (var owner = 0; owner < _owners.Count; owner++)
        {
            if (Row(occurrence, _owners[owner]) is { OnDay: { } on })
                yield return new(owner, on);
        }
    }
}
