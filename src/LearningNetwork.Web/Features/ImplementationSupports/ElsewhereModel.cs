using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Storage.ReadModel.ImplementationSupports;
using LearningNetwork.Storage.ReadModel.Interviews;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.ImplementationSupports;

/// <summary>How it goes with a product elsewhere, and what is offered to those who bring it into use.</summary>
/// <param name="MayDescribe">Whether the reader leads an owner, or coordinates what a national body owns.</param>
/// <param name="Own">The reader's own implementation of it, as its address; null where the reader's service may begin one, or the reader has no service.</param>
public sealed record ElsewhereModel(SupportedProduct Supported, Elsewhere Counts, IReadOnlyList<RoundRow> Rounds, bool MayDescribe, bool MayExplore, string? Own)
{
    public SupportRow Product => Supported.Product;

    public SupportDescribed? Support => Supported.Support.As;
}

/// <summary>The form that describes how a product is taught.</summary>
public sealed record DescribeModel(SupportRow Product, FormState Form);
