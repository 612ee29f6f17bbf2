using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>What can be asked of a group offering, which the entity's key names.</summary>
public abstract record GroupOfferingCommand : Command;

/// <summary>What an owner's leader agrees with the others on; sent to open an offering, or to change its terms.</summary>
/// <param name="Owners">With the sender's own service among them.</param>
public sealed record OpenOffering(string Title, GroupMethod Method, ValueList<ServiceId> Owners, CostKey CostKey, WrittenText? Description) : GroupOfferingCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Description is null ? [] : [Description];
}

/// <summary>Other terms from now on; the method stays what it is.</summary>
/// <param name="Description">Null leaves it as it is.</param>
public sealed record ReviseOffering(string Title, ValueList<ServiceId> Owners, CostKey CostKey, WrittenText? Description) : GroupOfferingCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Description is null ? [] : [Description];
}

/// <summary>The sender's service says how many homes it would like places for, in place of what it said before.</summary>
/// <param name="Homes">0 to 50.</param>
public sealed record StateDemand(int Homes) : GroupOfferingCommand;
