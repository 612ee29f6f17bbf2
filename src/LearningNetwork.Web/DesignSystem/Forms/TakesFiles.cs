using Microsoft.AspNetCore.Http.Features;

namespace LearningNetwork.Web.DesignSystem.Forms;

/// <summary>
/// Said of an endpoint whose form brings files: <c>pages.MapForm("/…", Handler).WithMetadata(new TakesFiles(…))</c>. Every other
/// one refuses a form that does.
/// </summary>
/// <param name="LargestBody">The most bytes that the form may have in all.</param>
public sealed record TakesFiles(int LargestBody)
{
    /// <summary>What is larger than a usual form waits on the disk while it is received.</summary>
    internal FormOptions Limits { get; } = new()
    {
        BufferBody = false,
        ValueCountLimit = 400,
        KeyLengthLimit = 200,
        ValueLengthLimit = 64 * 1024,
        MemoryBufferThreshold = PostedForm.LargestBody,
        MultipartBodyLengthLimit = LargestBody,
        MultipartHeadersCountLimit = 8,
        MultipartHeadersLengthLimit = 4 * 1024,
    };
}
