using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.Services;

public sealed class ServiceSequences
{
    private static readonly ServiceId Self = new("karmoy-bokn");

    private static readonly Gen<MunicipalityNumber> Hosts = Gen.Elements(new MunicipalityNumber("1149"), new("1145"), new("1151"));

    private static readonly Gen<Command> Commands = Gen.Frequency(
        (2, from name in Gens.Names from host in Hosts from language in Gens.MaybeNone(Gens.Languages) select (Command)new EstablishService(name, host, language)),
        (1, from name in Gens.Names select (Command)new RenameService(name)),
        (1, from host in Hosts select (Command)new ChangeHost(host)),
        (1, from language in Gens.MaybeNone(Gens.Languages) select (Command)new ChooseLanguage(language)));

    private static readonly World Known = new("known", question => question switch
    {
        AboutMunicipality { Municipality.Value: "1151" } about => new MunicipalityFacts(about.Municipality, "Utsira", new ServiceId("haugesund-utsira"), null),
        AboutMunicipality about => new MunicipalityFacts(about.Municipality, "Kommune", Self, null),
        _ => null,
    });

    private static readonly Sequences<ChildWelfareService, ServiceCommand, ServiceEvent> Sequences = new(
        ServiceDecider.Decider,
        ServiceDecider.Decider.In(People.Network, Self.Value),
        Gens.Sent(
            Commands,
            Gens.Actors(People.Program, People.Coordinator, People.LeaderOf(Self)),
            Gen.Frequency((5, Gen.Constant(Known)), (1, Gen.Constant(World.Empty)))));

    [Fact]
    public void Whatever_is_sent_a_service_holds() => Sequences.Hold(life =>
    {
        if (life.State is ChildWelfareService.Established service)
        {
            service.Name.ShouldBe(service.Name.Trim());
            service.Name.Length.ShouldBeInRange(1, 200);
            if (service.Language is { } language)
                Languages.All.ShouldContain(language);
        }
    });

    [Fact]
    public void Everything_about_a_service_can_happen() => Sequences.ReachEverything();
}
