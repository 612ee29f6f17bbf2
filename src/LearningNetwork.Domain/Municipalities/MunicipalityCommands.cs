using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Municipalities;

/// <summary>What can be asked of a municipality.</summary>
public abstract record MunicipalityCommand : Command;

/// <summary>Registers the municipality whose official number is the entity's key.</summary>
public sealed record RegisterMunicipality(string Name, string County) : MunicipalityCommand
{
    public override bool Opens() => true;
}

/// <summary>Says which service serves it from a date on; a date to come is refused, since the answer counts at once.</summary>
public sealed record AssignToService(ServiceId Service, DateOnly From) : MunicipalityCommand;

/// <summary>Makes it part of another from a date on. Nothing is given a new key; the successor is told.</summary>
public sealed record MergeInto(MunicipalityNumber Successor, DateOnly From) : MunicipalityCommand;

/// <summary>Sent by the one that was merged; only the program does.</summary>
public sealed record RecordPredecessor(MunicipalityNumber Predecessor, DateOnly From) : MunicipalityCommand;
