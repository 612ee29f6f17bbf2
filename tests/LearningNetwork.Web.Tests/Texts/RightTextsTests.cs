using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Texts;

public sealed class RightTextsTests
{
    /// <summary>The page of rights is made of the access table: whoever adds a right says in <c>Texts/entering.json</c> what it is.</summary>
    [Fact]
    public void Every_right_that_a_person_can_have_has_words() =>
        RightsPages.Rights.Select(RightsPages.KeyOf).Where(key => !Phrasebook.Shipped.Keys.Contains(key)).ShouldBeEmpty();
}
