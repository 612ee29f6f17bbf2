using LearningNetwork.Domain;

namespace LearningNetwork.Runtime.Tests;

public sealed class DerivedCommandIdTests
{
    [Fact]
    public void The_same_origin_gives_the_same_id() =>
        DerivedCommandId.Of("policy", "react/municipality", "vestland/municipality/1246", "3", "0")
            .ShouldBe(DerivedCommandId.Of("policy", "react/municipality", "vestland/municipality/1246", "3", "0"));

    [Fact]
    public void Parts_that_only_join_to_the_same_text_give_other_ids() =>
        DerivedCommandId.Of("policy", "a", "bc").ShouldNotBe(DerivedCommandId.Of("policy", "ab", "c"));

    [Fact]
    public void However_long_a_stream_is_named_it_is_an_id_that_the_log_takes() =>
        CommandId.Parse(DerivedCommandId.Of("deadline", new string('æ', 500)).Value).ShouldNotBeNull();
}
