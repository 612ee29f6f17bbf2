using LearningNetwork.Domain.Networks;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.Networks;

/// <param name="MayChange">Whether the reader coordinates the network.</param>
public sealed record NetworkDetails(NetworkRow Network, IReadOnlyList<ThemeRow> Themes, bool MayChange)
{
    public IEnumerable<ThemeRow> Of(ThemeKind kind) => Themes.Where(theme => theme.Kind == kind.ToString());
}

public sealed record SettingsModel(NetworkRow Network, FormState Form);

/// <param name="Places">How many lines the form has: those there are, and some to write in.</param>
public sealed record ThemesModel(NetworkRow Network, ThemeKind Kind, int Places, FormState Form);
