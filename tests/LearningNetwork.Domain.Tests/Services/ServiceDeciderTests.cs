using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.Services;

public sealed class ServiceDeciderTests
{
    private static readonly ServiceId Self = new("karmoy-bokn");
    private static readonly MunicipalityNumber Karmoy = new("1149");
    private static readonly MunicipalityNumber Bokn = new("1145");
    private static readonly ServiceEstablished Established = new("Karmøy og Bokn barneverntjeneste", Karmoy, "nb");

    private static readonly Story Empty = Story.Of(ServiceDecider.Decider, Self.Value).By(People.Coordinator).Knowing(
        (new AboutMunicipality(Karmoy), new MunicipalityFacts(Karmoy, "Karmøy", null, null)),
        (new AboutMunicipality(Bokn), new MunicipalityFacts(Bokn, "Bokn", Self, null)),
        (new AboutMunicipality(new("1246")), new MunicipalityFacts(new("1246"), "Fjell", null, new MunicipalityNumber("4626"))),
        (new AboutMunicipality(new("1151")), new MunicipalityFacts(new("1151"), "Utsira", new ServiceId("haugesund-utsira"), null)));

    private static readonly Story Serving = Empty.Happened(Established);

    [Fact]
    public void A_service_is_established_with_a_host() =>
        Empty.When(new EstablishService(Established.Name, Karmoy, "nb")).ShouldBeEvents(Established);

    [Theory]
    [InlineData("9999", "unknown_municipality")]
    [InlineData("1246", "municipality_merged")]
    public void Its_host_is_a_municipality_that_stands(string host, string code)
    {
        Empty.When(new EstablishService("Ny", new(host), null)).ShouldBeRefused(code);
        Serving.When(new ChangeHost(new(host))).ShouldBeRefused(code);
    }

    [Fact]
    public void Established_again_is_nothing_whatever_has_changed_since() =>
        Serving.Happened(new ServiceRenamed("Nytt namn"), new HostChanged(Bokn), new LanguageChosen(null))
            .When(new EstablishService(Established.Name, Karmoy, "nb")).ShouldBeNothing();

    [Fact]
    public void Only_a_municipality_that_it_serves_becomes_its_host()
    {
        Serving.When(new ChangeHost(Bokn)).ShouldBeEvents(new HostChanged(Bokn));
        Serving.When(new ChangeHost(Karmoy)).ShouldBeNothing();
        Serving.When(new ChangeHost(new("1151"))).ShouldBeRefused(ServiceRefusals.HostNotServed(new("1151")));
    }

    [Fact]
    public void A_new_name_shows_in_what_others_know()
    {
        Serving.When(new RenameService(" Karmøy ")).ShouldBeEvents(new ServiceRenamed("Karmøy"));
        ChildWelfareService.FactsOf(Self, (ChildWelfareService)Serving.Happened(new ServiceRenamed("Karmøy")).State)
            .ShouldBe(new ServiceFacts(Self, "Karmøy"));
    }

    [Fact]
    public void Its_language_is_one_we_speak_or_the_networks()
    {
        Serving.When(new ChooseLanguage(null)).ShouldBeEvents(new LanguageChosen(null));
        Serving.When(new ChooseLanguage("nb")).ShouldBeNothing();
        Serving.When(new ChooseLanguage("xx")).ShouldBeRefused(Refusals.NotAValue("language"));
    }

    [Fact]
    public void The_services_own_leader_chooses_its_language_and_nothing_else()
    {
        var leader = People.LeaderOf(Self);
        Serving.By(leader).When(new ChooseLanguage("nn")).ShouldBeEvents(new LanguageChosen("nn"));
        Serving.By(leader).When(new RenameService("Vår")).ShouldBeRefused(Refusals.NotAllowed);
        Serving.By(People.LeaderOf(new("sveio"))).When(new ChooseLanguage("nn")).ShouldBeRefused(Refusals.NotAllowed);
        Serving.By(People.With(Role.ServiceWorker) with { Service = Self }).When(new ChooseLanguage("nn")).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void Nothing_is_asked_of_a_service_that_is_not_there() => Empty.When(new RenameService("Ny")).ShouldBeRefused(Refusals.NotFound);
}
