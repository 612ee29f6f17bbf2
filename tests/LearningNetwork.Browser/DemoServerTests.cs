using System.Net;

namespace LearningNetwork.Browser;

public sealed class DemoServerTests(DemoServer demo) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task The_demonstration_is_alive_and_only_this_machine_reaches_it()
    {
        using var http = new HttpClient { BaseAddress = demo.Address };

        using var answer = await http.GetAsync(new Uri("/health/live", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        demo.Address.IsLoopback.ShouldBeTrue(demo.Output);
    }
}
