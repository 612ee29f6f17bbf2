using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Products;

/// <summary>The values of the axes as addresses and the API write them, and as people read them. 'none' asks for what is not stated.</summary>
internal static class AxisCodes
{
    public const string None = "none";

    public static string Code(this Island island) => ((int)island).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Code(this Recommendation recommendation) => ((int)recommendation).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Code(this Maturity maturity) => maturity.ToString().ToLowerInvariant();

    public static string Code(this ResourceLevel level) => level.ToString().ToLowerInvariant();

    public static string Code(this ContactRole role) => Choices.Code(role);

    public static string Code(this ProductKind kind) => Choices.Code(kind);

    public static string Say(this Phrases t, Island island) => t["island." + island.Code()];

    public static string Say(this Phrases t, Recommendation? recommendation) => t["recommendation." + (recommendation?.Code() ?? None)];

    public static string Say(this Phrases t, Maturity? maturity) => t["maturity." + (maturity?.Code() ?? None)];

    public static string Say(this Phrases t, ResourceLevel? level) => t["level." + (level?.Code() ?? None)];

    public static string Say(this Phrases t, ContactRole role) => t["contact." + role.Code()];

    public static string Say(this Phrases t, ProductKind kind) => t["kind." + kind.Code()];

    public static string Say(this Phrases t, RoutineStep step) => t["step." + step.Code()];

    public static string Say(this Phrases t, Handling handling) => t["handling." + Choices.Code(handling)];

    /// <summary>What is asked for, or null where the text is no value of the axis. Only the names of the values count, never their places in the code.</summary>
    public static Asked<T>? Parse<T>(string text, Func<T, string> code) where T : struct, Enum
    {
        if (string.Equals(text, None, StringComparison.OrdinalIgnoreCase))
            return new Asked<T>(null);
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(code(value), text, StringComparison.OrdinalIgnoreCase))
                return new Asked<T>(value);
        }

        return null;
    }
}
