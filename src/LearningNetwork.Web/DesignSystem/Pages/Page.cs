using LearningNetwork.Web.Reuse;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>
/// A page: a view of one model, rendered once on the server.
/// <para>How to write one, here for the question 'which products are there':</para>
/// <list type="number">
/// <item><c>Features/Products/CataloguePage.razor</c> begins with <c>@inherits Page&lt;CataloguePage, Catalogue&gt;</c>, where
/// <c>Catalogue</c> is a record with all that the page shows, and holds one
/// <c>&lt;Layout Frame="Frame" Title="@T["products.title"]" Active="WaysIn.Products"&gt; … &lt;/Layout&gt;</c>.
/// It asks nobody anything: what it shows stands in <c>Model</c>, every word comes from <c>T["products.…"]</c> in <c>Texts/products.json</c>.</item>
/// <item>A route table names handlers: <c>routes.MapPage("/products", Get)</c>,
/// <c>static async Task&lt;IResult&gt; Get(PageFrame frame, ProductQueries products) =&gt; CataloguePage.Of(frame, await products.All());</c></item>
/// <item>A form is a <c>&lt;PostForm Frame="Frame" Action="/requests"&gt;</c> with fields from <c>DesignSystem/Forms</c>, each given the model's
/// <c>FormState</c>. Its handler takes a <see cref="Forms.PostedForm"/> (size and anti-forgery token are checked by then), sends one command, and
/// answers <c>new SeeOther("/requests/…")</c>, or the same page again:
/// <c>AskPage.Of(frame, model with { Form = form.State.With("reason", "refusal.text_empty") }, StatusCodes.Status422UnprocessableEntity)</c>.</item>
/// <item>What is not there, or not allowed, is <c>TypedResults.NotFound()</c> or <c>TypedResults.StatusCode(403)</c>; the page that says so is made for all.</item>
/// <item>In long lists use plain markup with the design system's classes; a component per row costs more than the row.
/// No <c>style</c> attribute and no script in the page: the content security policy refuses them.</item>
/// </list>
/// </summary>
public abstract class Page<TSelf, TModel> : ComponentBase
    where TSelf : Page<TSelf, TModel>
{
    [Parameter, EditorRequired]
    public PageFrame Frame { get; set; } = null!;

    [Parameter, EditorRequired]
    public TModel Model { get; set; } = default!;

    protected Phrases T => Frame.T;

    /// <summary>The page as the answer to this request.</summary>
    public static IResult Of(PageFrame frame, TModel model, int status = StatusCodes.Status200OK) =>
        new RazorComponentResult<TSelf>(Parameters(frame, model))
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };

    /// <summary>The page around an inside that is made already, for a page that says <see cref="FinishedInside.Here"/>.</summary>
    /// <param name="looks">What of the model decides how the page looks around it; null where that is not to be kept.</param>
    public static IResult Around(byte[] inside, string? looks, PageFrame frame, TModel model, int status = StatusCodes.Status200OK) =>
        new FinishedInside<TSelf>(frame, any => Parameters(any, model), looks, inside, status);

    private static Dictionary<string, object?> Parameters(PageFrame frame, TModel model) => new() { [nameof(Frame)] = frame, [nameof(Model)] = model };
}
