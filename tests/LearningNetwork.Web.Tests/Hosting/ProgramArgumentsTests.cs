using LearningNetwork.Domain;
using LearningNetwork.Web.Hosting;

namespace LearningNetwork.Web.Tests.Hosting;

public sealed class ProgramArgumentsTests
{
    [Fact]
    public void The_demonstration_listens_on_loopback_and_has_a_folder_of_its_own()
    {
        var (options, complaint) = ProgramArguments.Read("--demo");

        complaint.ShouldBeNull();
        (options!.Task, options.Demo, options.Postgres).ShouldBe((ProgramTask.Serve, Demo.Full, null));
        options.Urls.ShouldBe(["http://localhost:5080"]);
        options.Data.ShouldEndWith("learningnetwork-demo");
    }

    [Theory]
    [InlineData("--urls", "http://127.0.0.1:0")]
    [InlineData("--urls=http://127.0.0.1:0")]
    public void A_value_stands_after_the_name_or_an_equals_sign(params string[] args) =>
        ProgramArguments.Read(args).Options!.Urls.ShouldBe(["http://127.0.0.1:0"]);

    [Theory]
    [InlineData(ProgramTask.Rebuild, "rebuild", "--demo")]
    [InlineData(ProgramTask.Rebuild, "--demo=facts", "rebuild")]
    [InlineData(ProgramTask.Verify, "--", "verify", "--data", "somewhere")]
    public void A_task_may_stand_anywhere(ProgramTask task, params string[] args) => ProgramArguments.Read(args).Options!.Task.ShouldBe(task);

    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://127.0.0.1:1;http://[::1]:1")]
    [InlineData("https://LOCALHOST:5081")]
    public void The_demonstration_takes_addresses_of_this_machine(string urls) => ProgramArguments.Read("--demo", "--urls", urls).Complaint.ShouldBeNull();

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.168.1.2:5080")]
    [InlineData("http://localhost.example:5080")]
    [InlineData("http://localhost:1;http://10.0.0.1:1")]
    public void The_demonstration_takes_no_others(string urls)
    {
        ProgramArguments.Read("--demo", "--urls", urls).Complaint.ShouldNotBeNull().ShouldContain("this machine only");
        ProgramArguments.Read("--urls", urls).Complaint.ShouldBeNull();
    }

    [Theory]
    [InlineData("nowhere", "--urls", "nowhere")]
    [InlineData("ftp://localhost", "--urls=ftp://localhost")]
    [InlineData("http://unix:/tmp/x", "--urls=http://unix:/tmp/x")]
    [InlineData("twice: 'a' and 'b'", "--data", "a", "--data=b")]
    [InlineData("twice: 'rebuild' and 'verify'", "rebuild", "verify")]
    [InlineData("needs a value", "--data", "--demo")]
    [InlineData("needs a value", "--postgres=")]
    [InlineData("needs a value", "--urls", ";")]
    [InlineData("not 'fact'", "--demo=fact")]
    [InlineData("Unknown option '--dmeo'", "--dmeo")]
    [InlineData("Unknown option '--dmeo'", "--dmeo=facts")]
    [InlineData("Unknown option 'demo'", "demo")]
    [InlineData("only one of them", "--data", "a", "--postgres", "Host=b")]
    public void What_cannot_be_used_is_said(string words, params string[] args)
    {
        var (options, complaint) = ProgramArguments.Read(args);

        options.ShouldBeNull();
        complaint.ShouldNotBeNull().ShouldContain(words);
    }

    [Fact]
    public void An_archive_names_its_folder_and_may_name_one_network()
    {
        var (options, _) = ProgramArguments.Read("archive", "--data", "x", "--to", "/srv/archive", "--network", "vestland");
        (options!.Task, options.Backups, options.Archived).ShouldBe((ProgramTask.Archive, "/srv/archive", new NetworkId("vestland")));
        ProgramArguments.Read("archive", "--to", "/srv/archive").Options!.Archived.ShouldBeNull();

        ProgramArguments.Read("archive").Complaint!.ShouldContain("--to");
        ProgramArguments.Read("archive", "--to", "x", "--network", "a b").Complaint!.ShouldContain("--network");
        ProgramArguments.Read("archive", "--to", "x", "--role", "reader").Complaint!.ShouldContain("--role");
        ProgramArguments.Read("backup", "--to", "x", "--network", "vestland").Complaint!.ShouldContain("--network");
    }
}
