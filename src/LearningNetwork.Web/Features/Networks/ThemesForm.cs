using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.Products;
using LearningNetwork.Web.Texts;
using Microsoft.Extensions.Primitives;

namespace LearningNetwork.Web.Features.Networks;

/// <summary>A list of priorities or challenges as a form with a line for each, and some empty ones; an emptied line is taken away.</summary>
internal static class ThemesForm
{
    private const int Empty = 3;

    public static string Title(int place) => $"title-{place}";

    public static string Islands(int place) => $"islands-{place}";

    public static int PlacesFor(int themes) => Math.Min(themes + Empty, NetworkTheme.Most);

    public static FormState Opened(IReadOnlyList<ThemeRow> themes)
    {
        var values = new Dictionary<string, StringValues>();
        foreach (var (place, theme) in themes.Index())
        {
            values[Title(place)] = theme.Title;
            values[Islands(place)] = new StringValues([.. theme.Islands.Select(island => island.Code())]);
        }

        return new(values, []);
    }

    /// <summary>The lines that hold something, and the form with what is wrong beside each line it is wrong in.</summary>
    public static (ValueList<NetworkTheme> Themes, FormState Form) Read(PostedForm form, Phrases t)
    {
        var (themes, shown) = (new List<NetworkTheme>(), form.State);
        for (var place = 0; place < NetworkTheme.Most; place++)
        {
            var islands = form.State.Value(Islands(place)).Select(code => AxisCodes.Parse<Island>(code ?? "", AxisCodes.Code)?.Value).OfType<Island>().ToValueList();
            var theme = new NetworkTheme(form[Title(place)], islands);
            if (theme.Title.Length == 0 && islands.Count == 0)
                continue;
            themes.Add(theme);
            if (NetworkTheme.Wrong([theme]) is { } refusal)
                shown = shown.Refused(refusal with { Arguments = [Title(place), .. refusal.Arguments.Skip(1)] }, t);
        }

        return (themes.ToValueList(), shown);
    }
}
