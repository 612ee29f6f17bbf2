using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Tests;
using LearningNetwork.Web.Hosting;
using LearningNetwork.Web.ReferenceData;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Tests.Hosting;

public sealed class ProgramFrameTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("ln-frame-");

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task Without_a_sign_in_the_program_does_not_start()
    {
        (await Run()).ShouldBe(ProgramFrame.Refused);
        data.EnumerateFileSystemInfos().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_database_is_opened_only_for_what_it_is_kept_for()
    {
        await BeADemonstration();

        (await Run("verify", "--demo")).ShouldBe(0);
        (await Run("rebuild", "--demo")).ShouldBe(0);
        (await Run("verify")).ShouldBe(ProgramFrame.Refused);
        (await Run("rebuild", "--demo=facts")).ShouldBe(ProgramFrame.Refused);
    }

    [Fact]
    public async Task A_networks_own_work_is_no_demonstrations()
    {
        (await Run("verify")).ShouldBe(0);

        (await Run("verify", "--demo")).ShouldBe(ProgramFrame.Refused);
        var failure = await Should.ThrowAsync<InvalidOperationException>(() => ServerProcess.Start("LearningNetwork.Server", "--demo", "--data", data.FullName));
        failure.Message.ShouldContain("a network's own work");
    }

    [Fact]
    public async Task A_task_on_a_database_that_is_not_there_makes_none()
    {
        var missing = Path.Combine(data.FullName, "mistyped");

        (await ProgramFrame.Run(["verify", "--data", missing])).ShouldBe(ProgramFrame.Failed);
        Directory.Exists(missing).ShouldBeFalse();
    }

    [Fact]
    public async Task The_program_tells_where_it_listens_and_that_it_is_ready()
    {
        await using var server = await ServerProcess.Start("LearningNetwork.Server", "--demo", "--data", data.FullName);
        using var http = new HttpClient { BaseAddress = server.Address };

        server.Output.ShouldBe($"Now listening on: {server.Address.ToString().TrimEnd('/')}");
        (await http.GetStringAsync("/health/live")).ShouldBe("Healthy");
        (await http.GetStringAsync("/health/ready")).ShouldBe("Healthy");
    }

    [Fact]
    public async Task A_name_that_another_site_lets_lead_here_is_not_answered()
    {
        await using var server = await ServerProcess.Start("LearningNetwork.Server", "--demo=facts", "--data", data.FullName);
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Host = "rebound.example";

        ((int)(await http.GetAsync("/sign-in")).StatusCode).ShouldBe(400);
    }

    [Theory]
    [InlineData(Purpose.Work, "a network's own work")]
    [InlineData("demo", "--demo.")]
    [InlineData("demo-facts", "--demo=facts.")]
    public void It_says_what_to_do_about_another_database(string kept, string words) => Database.Advice(new OtherPurposeException(kept)).ShouldContain(words);

    [Theory]
    [InlineData(0, 0, "[########################################] 100 %  (0 of 0 events)")]
    [InlineData(2500, 10000, "[##########..............................]  25 %  (2500 of 10000 events)")]
    public void A_long_work_shows_how_far_it_has_come(long done, long total, string line) => ProgressBar.Line(new LogProgress(done, total)).ShouldBe(line);

    [Fact]
    public void The_loading_of_reference_data_shows_how_far_it_has_come() =>
        ProgressBar.Line(new LoadProgress("networks", 40, 160)).ShouldBe("[##########..............................]  25 %  (40 of 160 commands: networks)");

    private Task<int> Run(params string[] args) => ProgramFrame.Run([.. args, "--data", data.FullName]);

    private async Task BeADemonstration()
    {
        var options = new ProgramOptions(ProgramTask.Serve, Demo.Full, ["http://127.0.0.1:0"], data.FullName, Postgres: null);
        await using var app = ProgramParts.Build(options, (builder, _) => builder.Logging.ClearProviders(), "LearningNetwork.Server");
        await ProgramFrame.Start(app);
    }
}
