using LearningNetwork.Domain;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Storage.ReadModel.Municipalities;

/// <summary>Leads from a municipality's number to its service by remembered facts, since every request by a program asks it.</summary>
public static class ServiceOfNumber
{
    /// <summary>The service that serves a number today, also where the number is a former one; null where the network knows none.</summary>
    public static async ValueTask<ServiceId?> ServiceOf(this IFactSource facts, NetworkId network, MunicipalityNumber number, CancellationToken cancellation)
    {
        // Two that were merged into each other at the same time lead nowhere.
        HashSet<MunicipalityNumber> passed = [];
        MunicipalityNumber? asked = number;
        while (asked is { } one && passed.Add(one))
        {
            if (await facts.Answer(network, new AboutMunicipality(one), cancellation) is not MunicipalityFacts known)
                return null;
            if (known.MergedInto is null)
                return known.Service;
            asked = known.MergedInto;
        }

        return null;
    }
}
