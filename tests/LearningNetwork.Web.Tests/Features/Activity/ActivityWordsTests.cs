using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Features.Activity;

public sealed class ActivityWordsTests
{
    [Fact]
    public void Whatever_is_news_can_be_said_in_every_language() =>
        Language.All.SelectMany(language => EventRegistry.Standard.Events
                .Where(stored => ActivityNews.IsNews(stored.Type))
                .Select(stored => "activity." + stored.Name.Replace('/', '.'))
                .Where(key => !Phrasebook.Shipped.In(language).TryGet(key, out _, "a", "b", "c"))
                .Select(key => $"{language.Code}: {key}"))
            .ShouldBeEmpty();
}
