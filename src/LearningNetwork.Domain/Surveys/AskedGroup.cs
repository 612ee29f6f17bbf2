namespace LearningNetwork.Domain.Surveys;

/// <summary>Who is asked, as a kind of people and never one by one (000, 001: users of the service in years 2 and 4, other services every year; foster parents are ours).</summary>
public enum AskedGroup
{
    Parents,
    Young,
    FosterParents,

    /// <summary>Leaders of the services and sectors that the child welfare service works with.</summary>
    OtherServices,
}

public static class AskedGroups
{
    /// <summary>As it stands in addresses, e.g. <c>foster-parents</c>.</summary>
    public static string Code(this AskedGroup group) => group switch
    {
        AskedGroup.FosterParents => "foster-parents",
        AskedGroup.OtherServices => "other-services",
        _ => group.ToString().ToLowerInvariant(),
    };

    public static AskedGroup? Parse(string? code) =>
        Enum.GetValues<AskedGroup>().Where(group => group.Code() == code).Select(group => (AskedGroup?)group).FirstOrDefault();

    /// <summary>Whether they use the service, so that what they say goes into the chapter on the user survey; the others' into that on cooperation.</summary>
    public static bool AreUsers(this AskedGroup group) => group != AskedGroup.OtherServices;
}
