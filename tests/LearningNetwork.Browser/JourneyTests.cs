namespace LearningNetwork.Browser;

public sealed class JourneyTests(BrowserFixture browser, DemoServer demo) : JourneyContract<DemoServer>(browser, demo);
