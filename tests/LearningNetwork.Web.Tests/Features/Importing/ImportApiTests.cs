using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.Tests.Mailing;
using LearningNetwork.Web.Tests.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Features.Importing;

/// <summary>Spreadsheets from programs: the same preview, the same rows in the noes, as a whole or not at all, the same file twice once.</summary>
public sealed class ImportApiTests
{
    private const string Municipalities = "Kommunenr;Kommune;Fylke;Merknad\r\n9801;Nyvik;Nylandet;x\r\n9802;Gamlevik;Nylandet;y\r\n";

    [Fact]
    public async Task A_file_is_looked_through_taken_in_followed_and_taken_again_without_a_change()
    {
        await using var site = await WorkHost.Start();
        using var program = await site.Program(await site.Member(Role.Coordinator));
        (await program.GetAsync("/api/v1/imports/last")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        var before = await Count(site);

        var preview = await (await Send(program, "municipalities/preview", Municipalities)).Json();
        (Number(preview, "new"), Number(preview, "known"), preview.GetProperty("problems").GetArrayLength()).ShouldBe((2, 0, 0));
        preview.GetProperty("columnsLeftOut").EnumerateArray().Select(one => one.GetString()).ShouldBe(["Merknad"]);
        (await Count(site)).ShouldBe(before, "nothing is kept of a preview");

        using var taken = await Send(program, "municipalities", Municipalities);
        ((int)taken.StatusCode).ShouldBe(202, await taken.Content.ReadAsStringAsync());
        taken.Headers.Location!.ToString().ShouldBe("/api/v1/imports/last");
        (Number(await Over(program), "total"), (await Over(program)).GetProperty("kind").GetString()).ShouldBe((2, "municipalities"));
        (await Count(site)).ShouldBe(before + 2);

        Number(await (await Send(program, "municipalities/preview", Municipalities)).Json(), "known").ShouldBe(2);
        ((int)(await Send(program, "municipalities", Municipalities)).StatusCode).ShouldBe(202);
        Number(await Over(program), "total").ShouldBe(0);
        (await Count(site)).ShouldBe(before + 2);
    }

    [Fact]
    public async Task A_row_is_told_once_what_it_lacks()
    {
        await using var site = await WorkHost.Start();
        using var program = await site.Program(await site.Member(Role.Coordinator));

        var preview = await (await Send(program, "services/preview", "Tjeneste;Kommuner\r\nNyvik;9998, 9999\r\n")).Json();

        preview.GetProperty("problems").EnumerateArray().Select(one => one.GetProperty("code").GetString()).ShouldBe(["unknown_municipality"]);
    }

    [Fact]
    public async Task One_wrong_row_keeps_all_out_and_preview_and_refusal_name_the_same_cells()
    {
        await using var site = await WorkHost.Start();
        using var program = await site.Program(await site.Member(Role.Coordinator));
        var before = await Count(site);
        var wrong = Municipalities + "98;Kort;Nylandet;\r\n9801;Nyvik;Nylandet;\r\n";

        var preview = await (await Send(program, "municipalities/preview", wrong)).Json();
        using var answer = await Send(program, "municipalities", wrong);
        var problem = await answer.ShouldBeProblem(422, "sheet_refused");
        problem.GetProperty("problems").GetRawText().ShouldBe(preview.GetProperty("problems").GetRawText());
        problem.GetProperty("problems").EnumerateArray().Select(one => (Number(one, "row"), one.GetProperty("column").GetString(), one.GetProperty("code").GetString()))
            .ShouldBe([(4, "A", "cell_not_one_of")]);

        using var twice = await Send(program, "municipalities", Municipalities + "9801;Nyvik;Nylandet;\r\n");
        (await twice.ShouldBeProblem(422, "sheet_refused")).GetProperty("problems").EnumerateArray().Select(one => (Number(one, "row"), one.GetProperty("code").GetString()))
            .ShouldBe([(4, "sheet_row_twice")]);
        using var formula = await Send(program, "municipalities", "Kommunenr;Kommune;Fylke\r\n9801;=1+1;Nylandet\r\n");
        (await formula.ShouldBeProblem(422, "sheet_refused")).GetProperty("problems")[0].GetProperty("column").GetString().ShouldBe("B");
        (await Count(site)).ShouldBe(before);
    }

    [Fact]
    public async Task Who_may_bring_in_what_is_as_on_the_pages()
    {
        await using var site = await WorkHost.Start();
        var person = await site.Member(Role.ProjectLead, project: "p3");
        using var lead = await site.Program(person);
        using var reads = site.Api(await site.Services.GetRequiredService<ServiceTokens>().Make(person, WorkHost.Vestland, "x", false, TimeSpan.FromDays(1), default));

        ((int)(await Send(lead, "municipalities", Municipalities)).StatusCode).ShouldBe(403);
        ((int)(await Send(lead, "products", "Produkt;Type;Prosjekter\r\nIkke vårt;template;p6\r\n")).StatusCode).ShouldBe(422);
        ((int)(await Send(reads, "products", "Produkt;Type;Prosjekter\r\nNytt fra program;template;p3\r\n")).StatusCode).ShouldBe(403);
        ((int)(await Send(lead, "products", "Produkt;Type;Prosjekter\r\nNytt fra program;template;p3\r\n")).StatusCode).ShouldBe(202);
        await Over(lead);
        ((int)(await lead.GetAsync("/api/v1/products/nytt-fra-program")).StatusCode).ShouldBe(200);
        using var unnamed = new ByteArrayContent([1]);
        await (await lead.PostAsync("/api/v1/imports/products", unnamed)).ShouldBeProblem(422, "required");
        await (await Send(lead, "products", new byte[(5 * 1024 * 1024) + 1])).ShouldBeProblem(413, "too_large");
    }

    private static Task<HttpResponseMessage> Send(HttpClient program, string path, string csv) => Send(program, path, Encoding.UTF8.GetBytes(csv));

    private static async Task<HttpResponseMessage> Send(HttpClient program, string path, byte[] file)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/imports/{path}?name=ark.csv") { Content = new ByteArrayContent(file) };
        request.Headers.ExpectContinue = file.Length > 1024 * 1024; // else the no comes while it is still being sent
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return await program.SendAsync(request);
    }

    private static async Task<JsonElement> Over(HttpClient program)
    {
        for (var asked = 0; asked < 3000; asked++)
        {
            var progress = await (await program.GetAsync("/api/v1/imports/last")).Json();
            if (progress.GetProperty("over").GetBoolean())
            {
                progress.GetProperty("failed").GetBoolean().ShouldBeFalse();
                progress.GetProperty("refused").GetArrayLength().ShouldBe(0);
                return progress;
            }
        }

        throw new TimeoutException("The import is never over.");
    }

    private static int Number(JsonElement said, string name) => said.GetProperty(name).GetInt32();

    private static async Task<long> Count(WorkHost site) => (await site.Services.GetRequiredService<Verify>().Run(null, CancellationToken.None)).Events;
}
