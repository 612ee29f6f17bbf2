using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.Implementations;

/// <summary>An implementation that has begun, and what is known of its product.</summary>
internal static class Followed
{
    public static readonly DateOnly Today = new(2024, 3, 1);

    public static readonly TrainingProgramme Programme = new(
        [new(GatheringForm.Digital, 1, 4), new(GatheringForm.InPerson, 1, 4), new(GatheringForm.InPerson, 2, 6)], 6, 3, 30, 8);

    public static readonly SupportFacts Support = new(Programme, [new(1, "Øv i oppstarten", "Mer bærekraftig"), new(2, "Større flippover", "Lettere å lese")]);

    public static readonly ProductKernel Kernel = new(["Fire samtaler", "Frivillig for foreldre"]);

    public static readonly (Question, object?)[] All =
    [
        (new AboutProduct(Card.Id), Card), (new AboutSupport(Card.Id), Support), (new AboutKernel(Card.Id), Kernel),
        (new AboutCaseOwners(new(new(Card.Id, Voss), 1)), new CaseOwners([P3])), (new AboutCaseOwners(new(new(Card.Id, Voss), 2)), new CaseOwners([P3, P4])),
    ];

    public static readonly ImplementationBegun HasBegun = new(Card.Id, Voss, 1, [P3], Noon);

    public static Story NotBegun { get; } = Story.Of(ImplementationDecider.Decider, "mal.voss-herad").By(Asker).Knowing(All);

    public static Story Begun { get; } = NotBegun.Happened(HasBegun);

    public static SetStage To(Stage stage, DateOnly? on = null, WrittenText? reason = null) => new(stage, on ?? Today, ResponsibleRole.TeamLeader, reason);
}
