using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.InterestRounds;

/// <summary>Makes commands of what was typed or sent; pages and API share it.</summary>
internal static class InterestReading
{
    /// <summary>Opens a round under a key of its own among this year's, or says why not.</summary>
    public static async Task<(string Key, Answer Answer)> Open(Reading read, Sender sender, DateOnly today, IEntities entities, CancellationToken cancellation)
    {
        var command = new OpenInterestRound(read.Line("title"), Products(read), read.Day("until"));
        return Fields.FirstOf(Fields.Name("title", command.Title), read.Wrong) is { } wrong
            ? ("", new Answer.Refused(wrong))
            : await NewKey.Send(entities, InterestRoundDecider.Decider, today.Year.ToString(CultureInfo.InvariantCulture), command.Title, command, sender, cancellation);
    }

    private static ValueList<ProductId> Products(Reading read) => read.Lines("products").Select(ProductId.Parse).OfType<ProductId>().ToValueList();

    /// <param name="says">The product and the name of a level; an empty one says nothing.</param>
    public static (DeclareInterest? Command, Refusal? Refusal) Declare(InterestRoundId? round, IEnumerable<(string Product, string? Level)> says)
    {
        var list = new List<ProductInterest>();
        foreach (var (product, level) in says.Where(one => !string.IsNullOrWhiteSpace(one.Level)))
        {
            if (ProductId.Parse(product) is not { } id || Choices.Parse<InterestLevel>(level) is not { } known)
                return (null, Refusals.NotAValue("says"));
            list.Add(new(id, known));
        }

        return (new(round, list.ToValueList()), null);
    }
}
