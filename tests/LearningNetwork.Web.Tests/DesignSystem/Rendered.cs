using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningNetwork.Web.Tests.DesignSystem;

/// <summary>A component as the document it becomes, rendered on services of its own.</summary>
internal static class Rendered
{
    public static readonly Phrases Nynorsk = Phrasebook.Shipped.In(Language.Nynorsk);

    public static async Task<IElement> Of<TComponent>(params IEnumerable<(string Name, object? Value)> parameters)
        where TComponent : IComponent
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters.ToDictionary(p => p.Name, p => p.Value)))).ToHtmlString());
        return new HtmlParser().ParseDocument(html).Body!;
    }

    public static RenderFragment Text(string text) => builder => builder.AddContent(0, text);
}
