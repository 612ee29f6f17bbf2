using LearningNetwork.Domain;
using LearningNetwork.Domain.Implementations;

namespace LearningNetwork.Storage.ReadModel.Implementations;

/// <summary>A product's kernel, as its row holds it.</summary>
internal sealed class KernelAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutKernel;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var content = await database.Find<string>(
            "select content from products where network = @network and id = @id", new { network = network.Value, id = ((AboutKernel)question).Product.Value }, cancellation);
        return content is null ? null : new ProductKernel(Products.ProductContent.Read(content).Kernel);
    }
}
