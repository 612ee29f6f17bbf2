using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.InterestRounds;

/// <summary>What can be asked of a round.</summary>
public abstract record InterestRoundCommand : Command;

/// <summary>The coordinator asks every service of the network.</summary>
/// <param name="Products">What is asked about, at most 50; empty for everything in the catalogue.</param>
/// <param name="Until">The last day to answer: tomorrow at the earliest, a year from now at the latest.</param>
public sealed record OpenInterestRound(string Title, ValueList<ProductId> Products, DateOnly Until) : InterestRoundCommand
{
    public override bool Opens() => true;
}

/// <summary>A service has answered; only its own interest says so.</summary>
public sealed record NoteInterestAnswer(ServiceId Service) : InterestRoundCommand;

/// <summary>Those who have not answered are reminded: by the coordinator, and by the program three days before the last; once a day at most.</summary>
public sealed record RemindServices : InterestRoundCommand;

/// <summary>The coordinator has heard enough, or the last day is over.</summary>
public sealed record CloseInterestRound : InterestRoundCommand;
