using LearningNetwork.Domain.Tellings;
using LearningNetwork.Domain.Uptakes;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Features.Activity;

public sealed class ActivityWordsTests
{
    [Fact]
    public void Whatever_happens_can_be_said_in_every_language() =>
        Language.All.SelectMany(language => EventRegistry.Standard.Events
                .Where(stored => !stored.Type.IsSubclassOf(typeof(AttentionEvent)) && !stored.Type.IsSubclassOf(typeof(UptakeEvent)) && !IsOfNobodysNews(stored.Name))
                .Select(stored => "activity." + stored.Name.Replace('/', '.'))
                .Where(key => !Phrasebook.Shipped.In(language).TryGet(key, out _, "a", "b", "c"))
                .Select(key => $"{language.Code}: {key}"))
            .ShouldBeEmpty();

    /// <summary>What is one service's own, and what a project writes down by the way; of an experiment its course is news.</summary>
    private static bool IsOfNobodysNews(string name) => name.Split('/') switch
    {
        ["calendar-feed" or "workshop" or "project-learning" or "idea-vote", _] => true,
        ["experiment", var what] => what is not ("planned" or "started" or "ended" or "promoted"),
        _ => false,
    };
}
