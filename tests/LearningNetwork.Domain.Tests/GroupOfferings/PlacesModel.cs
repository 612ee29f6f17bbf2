using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.GroupOfferings;

/// <summary>Places as one would keep them on paper: one list of homes, worked through from the top each time. Nothing of it is shared with the rules it is held against.</summary>
internal sealed class PlacesModel(int places, IReadOnlyDictionary<ServiceId, int> quotas, DateTimeOffset release, DateTimeOffset begins)
{
    private readonly List<Entry> _entries = [];
    private bool _released = quotas.Count == 0;
    private int _capacity = places;

    internal sealed class Entry(Home home)
    {
        public Home Home { get; } = home;

        /// <summary>Seated, offered or in line: S, O, L.</summary>
        public char Mark { get; set; } = 'L';

        public bool Quota { get; set; }

        public DateTimeOffset Until { get; set; }
    }

    public IEnumerable<Home> Seated => Of('S').Select(entry => entry.Home);

    public IEnumerable<(Home, DateTimeOffset)> Offered => Of('O').Select(entry => (entry.Home, entry.Until));

    public IEnumerable<Home> Line => Of('L').Select(entry => entry.Home);

    public void Book(Home home, DateTimeOffset now)
    {
        Pass(now);
        if (now >= begins || _entries.Exists(entry => entry.Home == home))
            return;
        var entry = new Entry(home);
        if (Take(entry))
            entry.Mark = 'S';
        _entries.Add(entry);
    }

    public void Accept(Home home, DateTimeOffset now)
    {
        Pass(now);
        if (_entries.Find(entry => entry.Home == home && entry.Mark == 'O') is { } offered)
            offered.Mark = 'S';
    }

    public void GiveBack(Home home, DateTimeOffset now)
    {
        Pass(now);
        _entries.RemoveAll(entry => entry.Home == home);
        Pass(now);
    }

    /// <summary>As many places from now on.</summary>
    public void Hold(int homes, DateTimeOffset now)
    {
        Pass(now);
        _capacity = homes;
        Pass(now);
    }

    public void Pass(DateTimeOffset now)
    {
        foreach (var ended in Of('O').Where(entry => entry.Until <= now).OrderBy(entry => entry.Until).ToList())
        {
            ended.Mark = 'L';
            _entries.Remove(ended);
            _entries.Add(ended);
        }

        _released |= now >= release;
        foreach (var entry in now >= begins ? [] : Of('L').ToList())
        {
            if (!Take(entry))
                continue;
            entry.Mark = 'O';
            entry.Until = now.AddDays(7) < begins ? now.AddDays(7) : begins;
        }
    }

    private bool Take(Entry entry)
    {
        var held = _entries.Where(one => one.Mark != 'L').ToList();
        if (_released)
            return held.Count < _capacity;
        entry.Quota = held.Count(one => one.Quota && one.Home.Service == entry.Home.Service) < quotas.GetValueOrDefault(entry.Home.Service);
        return entry.Quota || held.Count(one => !one.Quota) < _capacity - quotas.Values.Sum();
    }

    private IEnumerable<Entry> Of(char mark) => _entries.Where(entry => entry.Mark == mark);
}
