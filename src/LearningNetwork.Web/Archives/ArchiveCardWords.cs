using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Archives;

/// <summary>A thing's page: its card, then what it says.</summary>
internal static class ArchiveCardWords
{
    public static Task Write(PlainPage page, ArchivedThing thing, Phrases t)
    {
        var card = thing.Card;
        if (card.Kind != "council-report") // its own words begin with the title
            page.Title(card.Title);
        thing.Tell(page);
        page.Heading(t["archive.card"]);
        page.Facts(
        [
            (t["archive.network"], card.NetworkName),
            (t["archive.id"], card.Id),
            .. card.Parties.Select(party => (t["archive-party." + party.As], (string?)$"{party.Name} ({party.Id})")),
            (t["archive.access"], t["archive-access." + Choices.Code(card.Access)]),
            (t["archive.begun"], t.Moment(card.Begun)),
            (t["archive.changed"], t.Moment(card.Changed)),
            (t["archive.log"], t["archive.log-of", card.Events, card.LogHash]),
            (t["archive.invented"], card.Invented ? t["archive.invented-yes"] : null),
        ]);
        return Task.CompletedTask;
    }
}
