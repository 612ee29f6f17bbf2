using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.CouncilReports;

/// <summary>The municipalities that a service serves, in the order of their numbers.</summary>
public sealed record ServedMunicipalities(ValueList<MunicipalityNumber> Numbers);

public sealed record AboutServedMunicipalities(ServiceId Service) : Question<ServedMunicipalities>;

/// <summary>What the latest report that was sent before this one leaves to be answered: its promises, and those it said are under way.</summary>
public sealed record OpenPromises(ValueList<OpenPromise> Promises)
{
    public OpenPromise? Of(PromiseId promise) => Promises.FirstOrDefault(one => one.Promise == promise);
}

/// <param name="Municipality">The only one that it was promised to; null where to all.</param>
public sealed record OpenPromise(PromiseId Promise, MunicipalityNumber? Municipality);

public sealed record AboutOpenPromises(CouncilReportId Report) : Question<OpenPromises>;
