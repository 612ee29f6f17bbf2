namespace LearningNetwork.Domain.Access;

/// <summary>How rules ask the access table.</summary>
public static class Permission
{
    /// <summary>The actor's roles give the right, or the program itself loads what is known already. Asked only where the program may; elsewhere <see cref="Actor.May"/>.</summary>
    public static bool MayOrLoads(this Actor actor, Right right) => actor.May(right) || actor.IsProgram();

    public static bool IsProgram(this Actor actor) => actor.May(Right.ActByItself);
}
