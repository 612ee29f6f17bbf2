using System.Globalization;

namespace LearningNetwork.Domain.Municipalities;

public static class MunicipalityRefusals
{
    /// <summary>No municipality of this number is registered in the network.</summary>
    public static Refusal UnknownMunicipality(MunicipalityNumber number) => Refusal.Invalid("unknown_municipality", number.Value);

    /// <summary>The service serves it already, from another date.</summary>
    public static Refusal AlreadyServedBy(Assignment current) =>
        Refusal.Conflict("already_served_by", current.Service.Value, current.From.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>A new service cannot begin before the one that it takes over from did.</summary>
    public static Refusal BeforeCurrentAssignment(Assignment current) =>
        Refusal.Conflict("before_current_assignment", current.Service.Value, current.From.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>The municipality is part of another; what is meant for it goes there.</summary>
    public static Refusal MergedInto(MunicipalityNumber successor) => Refusal.Conflict("municipality_merged", successor.Value);

    /// <summary>The successor itself has become part of another.</summary>
    public static Refusal SuccessorMergedInto(MunicipalityNumber successor) => Refusal.Conflict("successor_merged", successor.Value);

    public static Refusal MergedIntoItself { get; } = Refusal.Invalid("merged_into_itself");
}
