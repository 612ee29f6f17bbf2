using LearningNetwork.Domain.Municipalities;

namespace LearningNetwork.Domain.Services;

public static class ServiceRefusals
{
    /// <summary>No service of this key is established in the network.</summary>
    public static Refusal UnknownService(ServiceId service) => Refusal.Invalid("unknown_service", service.Value);

    /// <summary>Only a municipality that the service serves can be its host.</summary>
    public static Refusal HostNotServed(MunicipalityNumber host) => Refusal.Conflict("host_not_served", host.Value);
}
