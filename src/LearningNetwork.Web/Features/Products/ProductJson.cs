using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace LearningNetwork.Web.Features.Products;

/// <summary>How the catalogue is written, worked out when the program is built: this is what is read most.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Default)]
[JsonSerializable(typeof(ProductList))]
[JsonSerializable(typeof(ProductDocument))]
internal sealed partial class ProductJson : JsonSerializerContext
{
    /// <summary>With Norwegian letters as they are, like the rest of the API.</summary>
    public static ProductJson Written { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
}
