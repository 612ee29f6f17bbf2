namespace LearningNetwork.Web.SignIn.Entering;

/// <summary>A browser in so few words that its owner knows it again, and that nobody is told apart by them.</summary>
internal static class Device
{
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS", "Mac"), ("Linux", "Linux")];

    /// <summary>E.g. <c>Firefox, Windows</c>; empty where the browser says nothing that we know.</summary>
    public static string Of(string userAgent) => string.Join(", ", new[] { In(userAgent, Browsers), In(userAgent, Systems) }.OfType<string>());

    private static string? In(string userAgent, (string Sign, string Name)[] known) =>
        known.Where(one => userAgent.Contains(one.Sign, StringComparison.Ordinal)).Select(one => one.Name).FirstOrDefault();
}
