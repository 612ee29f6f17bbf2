using LearningNetwork.Domain.Municipalities;

namespace LearningNetwork.Domain.Services;

/// <summary>What can be asked of a child welfare service.</summary>
public abstract record ServiceCommand : Command;

public sealed record EstablishService(string Name, MunicipalityNumber Host, string? Language) : ServiceCommand
{
    public override bool Opens() => true;
}

public sealed record RenameService(string Name) : ServiceCommand;

/// <summary>Makes another of the municipalities that it serves its host.</summary>
public sealed record ChangeHost(MunicipalityNumber Host) : ServiceCommand;

/// <summary>Chooses the language its people meet until they choose their own; the coordinator may, and the service's own leader.</summary>
/// <param name="Language">Null: the network's.</param>
public sealed record ChooseLanguage(string? Language) : ServiceCommand;
