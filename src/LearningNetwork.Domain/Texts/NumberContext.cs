namespace LearningNetwork.Domain.Texts;

/// <summary>What the words around a number say it is, in bokmål, nynorsk and English.</summary>
internal static class NumberContext
{
    private const int MostWordsBetween = 3;

    private static readonly HashSet<string> Announcing =
    [
        "tlf", "tlfnr", "tel", "telefon", "telefonen", "telefonnr", "telefonnummer", "telefonnummeret", "mob", "mobil", "mobilen", "mobilnr",
        "mobilnummer", "mobilnummeret", "mobiltelefon", "vakttelefon", "vakttelefonen", "sentralbord", "ring", "ringe", "ringer", "ringes", "sms",
        "tekstmelding", "faks", "fax", "telefaks", "vipps", "vippse", "whatsapp", "phone", "telephone", "cell", "call",
    ];

    private static readonly HashSet<string> Between =
    [
        "nr", "nummer", "nummeret", "er", "meg", "oss", "henne", "han", "ham", "dei", "dem", "ho", "på", "til", "privat", "jobb", "arbeid", "direkte", "me", "us",
        "on", "at", "is", "number", "no", "norge", "noreg",
    ];

    private static readonly HashSet<string> Counting =
    [
        "kr", "kroner", "nok", "sek", "eur", "euro", "usd", "sum", "summen", "beløp", "beløpet", "budsjett", "uke", "uker", "ukene", "veke", "veker", "vekene", "side",
        "sider", "sidene", "kapittel", "kap", "alder", "alderen", "isbn", "issn", "versjon", "version", "ip",
    ];

    private static readonly HashSet<string> Naming =
    [
        "sak", "saken", "saka", "saker", "arkivsak", "arkiv", "journal", "journalpost", "ref", "referanse", "reference", "vår", "deres", "dykkar", "dok", "dokument",
        "dokumentet", "id", "kid", "konto", "faktura", "ordre", "bestilling", "orgnr", "org", "gnr", "bnr", "plan", "planid", "artikkel", "utgave", "utgåve", "build", "commit",
    ];

    private static readonly HashSet<string> Units =
    [
        "kr", "kroner", "krone", "nok", "sek", "dkk", "eur", "euro", "usd", "mill", "million", "millioner", "millionar", "mrd", "milliard", "milliarder", "prosent", "pst", "stk",
        "innbyggere", "innbyggjarar", "innb", "personer", "personar", "barn", "tonn", "km",
    ];

    /// <summary>Whether a word such as 'tlf' stands before the place, with at most a few small words and marks between.</summary>
    public static bool IsAnnounced(FoldedText text, int at)
    {
        for (var words = 0; words <= MostWordsBetween; words++)
        {
            var word = WordBefore.Of(text, at);
            if (Announcing.Contains(word.Text))
                return true;
            if (!Between.Contains(word.Text))
                return false;
            at = word.Start;
        }
        return false;
    }

    /// <summary>Whether the word before says that a sum or a row of weeks, pages or ages follows.</summary>
    public static bool CountsBefore(FoldedText text, int at) =>
        text[at - 1] is '$' or '€' or '£' or '§' || Counting.Contains(WordBefore.Of(text, at).Text);

    /// <summary>Whether the word before names another kind of number: a case, an order, an account.</summary>
    public static bool IsNamedBefore(FoldedText text, int at)
    {
        var word = WordBefore.Of(text, at);
        if (word.Text is "nr" or "nummer" or "no")
            word = WordBefore.Of(text, word.Start);
        return Naming.Contains(word.Text) || (IsCompoundOfNumber(word.Text) && !Announcing.Contains(word.Text));
    }

    /// <summary>Whether a unit follows: money, a share, a count of people.</summary>
    public static bool HasUnitAfter(FoldedText text, int at)
    {
        var start = text[at] == ' ' ? at + 1 : at;
        if (text[start] is '%' or '‰' or '€' or '$' || (text[start] == ',' && text[start + 1] == '-'))
            return true;
        var end = start;
        while (end - start < WordBefore.Longest && char.IsLetter(text[end]))
            end++;
        return end > start && Units.Contains(text.Slice(start, end));
    }

    // 'saksnr', 'journalnummer', 'ordrenr': Norwegian makes a new one whenever it needs it.
    private static bool IsCompoundOfNumber(string word) =>
        (word.Length > 2 && word.EndsWith("nr", StringComparison.Ordinal)) || (word.Length > 6 && word.EndsWith("nummer", StringComparison.Ordinal));
}
