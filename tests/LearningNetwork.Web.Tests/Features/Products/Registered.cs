namespace LearningNetwork.Web.Tests.Features.Products;

/// <summary>Products of a test's own, since all tests share what is stored.</summary>
internal static class Registered
{
    public const string Root = "/api/v1/products";

    /// <summary>A product of a project, with the whole form; a draft.</summary>
    public static async Task Draft(TestHost host, string id, string project = "p3", string service = "bergen") => await Done(
        host.Api(LeadOf(project)),
        Root,
        $$"""
        {"id":"{{id}}","title":"{{id}}","kind":"other","projects":["{{project}}"],"description":"a","forWhom":"b","interest":"c","materials":"d","experience":"e",
         "contact":{"service":"{{service}}","role":"developer"} }
        """,
        201);

    public static async Task SentIn(TestHost host, string id, string project = "p3", string service = "bergen")
    {
        await Draft(host, id, project, service);
        await Done(host.Api(LeadOf(project)), $"{Root}/{id}/submit", "{}");
    }

    public static async Task Reviewed(TestHost host, string id, string project = "p3", string service = "bergen", string review = """{"recommendation":2,"resourceLevel":"low"}""")
    {
        await SentIn(host, id, project, service);
        await Done(host.Api("demo-working-group"), $"{Root}/{id}/reviews", review);
    }

    public static string LeadOf(string project) => "demo-lead-" + project[..2];

    /// <summary>Sends it, and holds that it was done.</summary>
    public static async Task<System.Text.Json.JsonElement> Done(HttpClient http, string path, string json, int status = 200)
    {
        var answer = await http.Post(path, json);
        ((int)answer.StatusCode).ShouldBe(status, await answer.Content.ReadAsStringAsync());
        return await answer.Json();
    }
}
