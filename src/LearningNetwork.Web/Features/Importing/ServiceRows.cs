using LearningNetwork.Domain;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;
using LearningNetwork.Web.Spreadsheets;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>A row for each service: its name and the municipalities that it serves, the host first where no host is stated.</summary>
internal static class ServiceRows
{
    private static readonly SheetColumn Name = new("services.name", Required: true, "Navn", "Namn", "Name");
    private static readonly SheetColumn Municipalities = new("services.municipalities");
    private static readonly SheetColumn Host = new("services.host", Required: false);
    private static readonly SheetColumn From = new("import.from", Required: false);

    public static IReadOnlyList<SheetColumn> Columns { get; } = [Name, Municipalities, Host, From, RowReading.Code];

    /// <param name="today">From when a municipality is served, where the row does not say.</param>
    public static IEnumerable<PlannedRow> Read(TableRow row, NetworkId network, NamesKnown names, DateOnly today)
    {
        var name = row.Text(Name);
        var served = Numbers(row, Municipalities);
        var stated = Numbers(row, Host);
        var host = stated.Concat(served).FirstOrDefault();
        if (served.Count > 0 && !served.Contains(host))
            row.Refuse(Host, SheetRefusals.CellNotServed(row.HeadingOf(Host), row.Text(Host)));
        var from = row.Day(From) ?? today;
        if (name.Length == 0 || host == default || row.CodeOr<ServiceId>(name, names.Services(name), name) is not { } service)
            yield break;

        var command = new EstablishService(name, host, null);
        yield return new(row.Number, 0, ServiceDecider.Decider.In(network, service.Value), command)
        {
            Left = state => state is ChildWelfareService.Established known && known.Name == name && IsHost(known.Host) ? null : command,
            Gives = (new AboutService(service), new ServiceFacts(service, name)),
        };
        foreach (var number in served)
        {
            yield return new(row.Number, 1, MunicipalityDecider.Decider.In(network, number.Value), new AssignToService(service, from))
            {
                Left = state => state is Municipality.Standing { Served.Service: var current } && current == service ? null : new AssignToService(service, from),
            };
        }

        // Where the row states none, the host stays who it is.
        bool IsHost(MunicipalityNumber known) => stated.Count > 0 ? known == host : served.Contains(known);
    }

    private static IReadOnlyList<MunicipalityNumber> Numbers(TableRow row, SheetColumn column)
    {
        var typed = row.Text(column);
        if (RowReading.NumbersIn(typed) is { } numbers)
            return numbers;
        row.Refuse(column, SheetRefusals.CellNotMunicipalities(row.HeadingOf(column), typed));
        return [];
    }
}
