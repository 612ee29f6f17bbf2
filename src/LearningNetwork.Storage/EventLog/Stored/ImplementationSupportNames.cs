using LearningNetwork.Domain.ImplementationSupports;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class ImplementationSupportNames
{
    public static void Add(StoredNames names) => names
        .Event<SupportDescribed>("implementation-support/described")
        .Event<SuggestionsStated>("implementation-support/suggestions-stated")
        .Command<DescribeSupport>("implementation-support/describe")
        .Command<StateSuggestions>("implementation-support/state-suggestions")
        .State<ImplementationSupport>(
            "implementation-support", schema: 1,
            ("not-described", typeof(ImplementationSupport.NotDescribed)), ("described", typeof(ImplementationSupport.Described)));
}
