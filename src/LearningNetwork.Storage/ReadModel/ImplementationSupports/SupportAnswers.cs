using LearningNetwork.Domain;
using LearningNetwork.Domain.ImplementationSupports;

namespace LearningNetwork.Storage.ReadModel.ImplementationSupports;

/// <summary>The programme and the suggestions of a product, or nothing where its owners have said nothing.</summary>
internal sealed class SupportAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutSupport;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var content = await database.Find<string>(
            "select content from implementation_supports where network = @network and product = @product",
            new { network = network.Value, product = ((AboutSupport)question).Product.Value },
            cancellation);
        return content is not null && SupportContent.Read(content) is var support ? new SupportFacts(support.As?.Programme, support.Suggestions) : null;
    }
}
