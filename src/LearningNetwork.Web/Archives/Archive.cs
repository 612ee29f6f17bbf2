using System.Text;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.Archives;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Web.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Archives;

/// <summary>
/// Writes what must be kept so that it is read without this program. What was sent to the network lies in the network's folder; what is a
/// service's own, its requests whole and its reports, in a folder of that service, so that each can be handed to whom it belongs to.
/// </summary>
internal sealed class Archive(ArchiveQueries archived, NetworkQueries networks, RequestArchive requests, ProductArchive products, ReportArchive reports, TimeProvider time)
{
    private const string Style = """
        body { font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem }
        table { border-collapse: collapse; width: 100% }
        th, td { border: 1px solid; padding: .25rem .5rem; text-align: left; vertical-align: top }
        dt { font-weight: bold } dd { margin: 0 0 .5rem }
        """;

    /// <returns>How many things it holds.</returns>
    /// <exception cref="InvalidOperationException">There is no such network.</exception>
    public async Task<int> Write(ArchiveFolder folder, NetworkId? only, CancellationToken cancellation)
    {
        var ids = await archived.Networks(only, cancellation);
        if (ids.Count == 0 && only is not null)
            throw new InvalidOperationException($"There is no network {only} in this database.");
        var (things, written) = (0, new List<ArchivedNetwork>());
        foreach (var id in ids)
        {
            written.Add(ArchivedNetwork.Of((await networks.Find(new(id), cancellation))!));
            things += await Write(folder, written[^1], cancellation);
        }

        await folder.Bytes(ArchiveFolder.StyleSheet, Encoding.UTF8.GetBytes(Style), cancellation);
        await WriteFront(folder, written, cancellation);
        return things;
    }

    private async Task<int> Write(ArchiveFolder folder, ArchivedNetwork network, CancellationToken cancellation)
    {
        var t = network.T;
        var lists = new List<ArchiveList>
        {
            await List(folder, network, $"{network.Id}/products", t["products.title"], products.Of(network), cancellation),
            await List(folder, network, $"{network.Id}/requests", t["archive.requests"], requests.Of(network, asker: null), cancellation),
        };
        foreach (var id in await archived.Services(network.Id, cancellation))
        {
            var service = new ServiceId(id);
            lists.Add(await List(folder, network, $"{network.Id}/services/{id}/requests", t["archive.requests-of", id], requests.Of(network, service), cancellation));
            lists.Add(await List(folder, network, $"{network.Id}/services/{id}/reports", t["archive.reports-of", id], reports.Of(network, service), cancellation));
        }

        await folder.Page($"{network.Id}/index.html", network.Name, t.Language, page => WriteContents(page, network, lists), cancellation);
        return lists.Sum(list => list.Things);
    }

    /// <summary>Two files for each thing, and a page that lists them; a place with nothing in it is not made.</summary>
    private static async Task<ArchiveList> List(ArchiveFolder folder, ArchivedNetwork network, string place, string title, IAsyncEnumerable<ArchivedThing> all, CancellationToken cancellation)
    {
        var count = 0;
        await using var things = all.GetAsyncEnumerator(cancellation);
        if (!await things.MoveNextAsync())
            return new(place, title, 0);
        await folder.Page($"{place}/index.html", title, network.T.Language, async page =>
        {
            page.Title(title);
            page.BeginList();
            do
            {
                var thing = things.Current;
                await folder.Bytes($"{place}/{thing.Name}.json", thing.Bytes(), cancellation);
                await folder.Page($"{place}/{thing.Name}.html", thing.Card.Title, network.T.Language, own => ArchiveCardWords.Write(own, thing, network.T), cancellation);
                await foreach (var (path, bytes) in thing.Files.WithCancellation(cancellation))
                    await folder.Bytes($"{place}/{thing.Name}/{path}", bytes, cancellation);
                page.Link($"{thing.Name}.html", thing.Card.Title, network.T.Moment(thing.Card.Changed));
                count++;
            }
            while (await things.MoveNextAsync());
            page.EndList();
        }, cancellation);
        return new(place, title, count);
    }

    private static Task WriteContents(PlainPage page, ArchivedNetwork network, IEnumerable<ArchiveList> lists)
    {
        page.Title(network.Name);
        foreach (var explained in (string[])["archive.whose-network", "archive.whose-service", "archive.left-out"])
            page.Paragraphs(network.T[explained]);
        page.BeginList();
        foreach (var list in lists.Where(list => list.Things > 0))
            page.Link($"{list.Place[(network.Id.Value.Length + 1)..]}/index.html", list.Title, list.Things.ToString(network.T.Language.Culture));
        page.EndList();
        return Task.CompletedTask;
    }

    private Task WriteFront(ArchiveFolder folder, List<ArchivedNetwork> written, CancellationToken cancellation)
    {
        var t = written.Count > 0 ? written[0].T : Phrasebook.Shipped.In(Language.Bokmaal);
        return folder.Page("index.html", t["archive.title"], t.Language, page =>
        {
            page.Title(t["archive.title"]);
            page.Paragraphs(t["archive.made", t.Moment(time.GetUtcNow())]);
            page.Paragraphs(t["archive.about"]);
            page.BeginList();
            foreach (var network in written)
                page.Link($"{network.Id}/index.html", network.Name, "");
            page.EndList();
            return Task.CompletedTask;
        }, cancellation);
    }

    private sealed record ArchiveList(string Place, string Title, int Things);
}

/// <summary>Puts the archive's parts together.</summary>
internal static class ArchiveSetup
{
    public static IServiceCollection AddArchives(this IServiceCollection services) =>
        services.AddSingleton<Archive>().AddSingleton<RequestArchive>().AddSingleton<ProductArchive>().AddSingleton<ReportArchive>();
}
