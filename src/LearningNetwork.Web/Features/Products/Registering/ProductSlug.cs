using System.Security.Cryptography;
using System.Text;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Web.Features.Products.Registering;

/// <summary>The key that a product gets from its title, where nobody chooses one: 'Mal for barnesamtale' becomes <c>mal-for-barnesamtale</c>.</summary>
internal static class ProductSlug
{
    private const int Longest = 50;

    /// <summary>What stands in addresses where a product's key would, and so is none.</summary>
    private static readonly string[] Taken = ["new"];

    /// <summary>The keys to try, in order: that of the title, and where another product has it, one that also rests on the command's id, so that the same form gets the same key.</summary>
    public static IEnumerable<ProductId> Of(string title, CommandId command)
    {
        var words = ForgivingSearch.Fold(title).Replace(' ', '-');
        var ascii = new string([.. words.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')]).Trim('-');
        var key = ascii[..Math.Min(Longest, ascii.Length)].Trim('-');
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(command.Value)))[..6];
        return (key.Length == 0 || Taken.Contains(key) ? [$"{key}-{mark}".Trim('-')] : new[] { key, $"{key}-{mark}" }).Select(text => new ProductId(text));
    }

    public static bool IsTaken(ProductId id) => Taken.Contains(id.Value);
}
