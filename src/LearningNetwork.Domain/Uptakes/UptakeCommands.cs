using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.Uptakes;

/// <summary>What can be asked of it.</summary>
public abstract record UptakeCommand : Command;

/// <summary>Someone of the service takes out a material. Again the same day it is the same.</summary>
public sealed record TakeOut(MaterialId Material, string Title, int Edition) : UptakeCommand;
