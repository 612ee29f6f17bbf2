using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Archives;

/// <summary>A network that is archived, in its own language.</summary>
/// <param name="Reader">Nobody: what depends on who reads is left to the archive.</param>
internal sealed record ArchivedNetwork(NetworkId Id, string Name, Phrases T, Actor Reader)
{
    public static ArchivedNetwork Of(NetworkRow row) => new(
        new NetworkId(row.Network),
        row.Name,
        Phrasebook.Shipped.In(Language.WithCode(row.Language) ?? Language.Bokmaal),
        new Actor(new PersonId("archive"), new NetworkId(row.Network), [Role.Reader], null, []));
}
