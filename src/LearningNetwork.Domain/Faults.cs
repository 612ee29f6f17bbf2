namespace LearningNetwork.Domain;

/// <summary>What can only come of a fault in the program, never of what someone sent.</summary>
public static class Faults
{
    /// <summary>No rule says what the state is after this event.</summary>
    public static InvalidOperationException CannotFollow(object state, Event happened) =>
        new($"{happened.GetType().Name} cannot follow {state.GetType().Name}.");

    /// <summary>No rule says what comes of this command.</summary>
    public static InvalidOperationException Undecided(object state, Command command) =>
        new($"Nothing is decided on {command.GetType().Name} in {state.GetType().Name}.");
}
