using LearningNetwork.Storage.ReadModel.InterestRounds;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.InterestRounds;

/// <param name="Asks">Whether the reader asks the services; else the reader is of one.</param>
public sealed record InterestListModel(IReadOnlyList<InterestRoundRow> Rounds, bool Asks);

/// <param name="Products">What can be asked about.</param>
public sealed record NewInterestRound(IReadOnlyList<ProductListing> Products, FormState Form);

/// <summary>A round as the coordinator sees it.</summary>
public sealed record RoundResults(InterestRoundRow Round, IReadOnlyList<AskedService> Services, IReadOnlyList<DemandRow> Products, FormState Form);

/// <summary>What a service says, in answer to a round or unasked.</summary>
/// <param name="Round">Null where nobody asked.</param>
public sealed record OwnInterestModel(InterestRoundRow? Round, IReadOnlyList<OwnInterestRow> Products, bool MayAsk, FormState Form)
{
    public static string FieldOf(string product) => "says-" + product;

    public bool IsOpen => Round?.ClosedOn is null;
}

/// <param name="WantedBy">The names of the services that want a product and have not asked for it.</param>
public sealed record DemandModel(IReadOnlyList<DemandRow> Products, ILookup<string, string> WantedBy);
