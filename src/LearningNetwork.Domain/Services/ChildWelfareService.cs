using LearningNetwork.Domain.Municipalities;

namespace LearningNetwork.Domain.Services;

/// <summary>A child welfare service (barnevernstjeneste), of one municipality or several with a host: the unit that asks for products, takes them into use and holds seats (003 §3).</summary>
public abstract record ChildWelfareService
{
    private ChildWelfareService() { }

    public sealed record NotEstablished : ChildWelfareService;

    /// <param name="As">What it was established as; name, host and language may have changed since.</param>
    public sealed record Established(ServiceEstablished As, string Name, MunicipalityNumber Host, string? Language) : ChildWelfareService;

    /// <summary>What others may know of it; null before it is established.</summary>
    public static ServiceFacts? FactsOf(ServiceId id, ChildWelfareService service) =>
        service is Established established ? new(id, established.Name) : null;
}
