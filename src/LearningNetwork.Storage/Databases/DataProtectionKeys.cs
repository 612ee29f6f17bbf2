using System.Xml.Linq;
using Dapper;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace LearningNetwork.Storage.Databases;

/// <summary>Keeps the keys of cookies and forms in the database, so that every process on it can read what another has given out.</summary>
internal sealed class DataProtectionKeys(WriteDatabase database) : IXmlRepository
{
    private const string StoreSql = "insert into data_protection_keys (id, xml) values (@id, @xml) on conflict (id) do update set xml = excluded.xml";

    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. Wait(database.Query<string>("select xml from data_protection_keys order by id", null, CancellationToken.None)).Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) =>
        Wait(database.Execute(StoreSql, new { id = friendlyName, xml = element.ToString(SaveOptions.DisableFormatting) }, CancellationToken.None));

    // The framework's interface does not wait; keys are read seldom and written once in months.
    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
