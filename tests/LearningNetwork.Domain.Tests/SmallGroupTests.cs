namespace LearningNetwork.Domain.Tests;

public sealed class SmallGroupTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Fewer_than_five_is_too_small_to_tell_of_and_nobody_is_not(int count, bool tooSmall) => SmallGroup.IsTooSmall(count).ShouldBe(tooSmall);
}
