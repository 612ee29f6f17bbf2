namespace LearningNetwork.Silo.Grains;

/// <summary>One kind of entity, and the grain it is.</summary>
/// <param name="Kind">The kind's stored name.</param>
/// <param name="Grain">Finds the grain of a key; what is found need not be active.</param>
/// <param name="Class">The grain's class.</param>
/// <param name="Idle">How long an activation that nobody asks for anything is kept; more than a minute, which is how often silos look.</param>
public sealed record GrainKind(string Kind, Func<IGrainFactory, string, IEntityGrain> Grain, Type Class, TimeSpan Idle)
{
    public static GrainKind Of<TInterface, TClass>(string kind, int idleMinutes)
        where TInterface : IEntityGrain
        where TClass : EntityGrain, TInterface =>
        new(kind, static (grains, key) => grains.GetGrain<TInterface>(key), typeof(TClass), TimeSpan.FromMinutes(idleMinutes));
}
