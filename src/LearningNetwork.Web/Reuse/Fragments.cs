using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Reuse;

/// <summary>Renders a part of a page by itself, so that it can be kept and put into the pages of all who may see it.</summary>
public sealed class Fragments(IServiceProvider services, ILoggerFactory log)
{
    public async Task<byte[]> Render<TComponent>(IReadOnlyDictionary<string, object?> parameters) where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(services, log);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            Encoding.UTF8.GetBytes((await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(new Dictionary<string, object?>(parameters)))).ToHtmlString()));
    }
}
