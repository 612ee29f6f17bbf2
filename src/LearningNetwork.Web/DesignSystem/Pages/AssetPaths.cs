using System.Collections.Frozen;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>The address of each style sheet with its content's fingerprint, so that browsers may keep it for good.</summary>
public sealed class AssetPaths(EndpointDataSource endpoints)
{
    private readonly Lazy<FrozenDictionary<string, string>> fingerprinted = new(() => endpoints.Endpoints
        .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>())
        .OfType<StaticAssetDescriptor>()
        .SelectMany(asset => asset.Properties.Where(p => p.Name == "label").Select(p => (Plain: p.Value!, asset.Route)))
        .DistinctBy(asset => asset.Plain)
        .ToFrozenDictionary(asset => asset.Plain, asset => "/" + asset.Route, StringComparer.Ordinal));

    /// <summary>The address of a file in <c>wwwroot</c>, given without a leading slash.</summary>
    public string this[string file] => fingerprinted.Value.GetValueOrDefault("assets/" + file) ?? "/assets/" + file;
}
