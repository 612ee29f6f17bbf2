using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>The surroundings where nobody can sign in.</summary>
internal sealed class NobodysSurroundings : ISurroundings
{
    public ValueTask<Surroundings> Of(HttpContext context) => ValueTask.FromResult(Surroundings.Nobody);
}
