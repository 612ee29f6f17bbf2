using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>What can be asked of a case; every command but the first names the round it means.</summary>
public abstract record SharingRequestCommand : Command
{
    private protected static IEnumerable<WrittenText> Written(WrittenText? text) => text is null ? [] : [text];
}

/// <summary>The service asks for the product that the entity's key names.</summary>
/// <param name="Owner">The owner the asker chooses among several; null asks them all.</param>
public sealed record SubmitRequest(ProjectId? Owner, WrittenText? Reason) : SharingRequestCommand
{
    public override bool Opens() => true;

    public override IEnumerable<WrittenText> TextsWritten() => Written(Reason);
}

/// <summary>The service waits for a product that is still being made (recommendation 4), and can ask for it when a review has raised it.</summary>
/// <param name="Round">The round that will be its request, as the refusal of a request names it; null for whichever comes next.</param>
public sealed record WaitForProduct(int? Round, WrittenText? Reason) : SharingRequestCommand
{
    public override bool Opens() => true;

    public override IEnumerable<WrittenText> TextsWritten() => Written(Reason);
}

/// <summary>An owner says yes.</summary>
/// <param name="Level">What it takes, where the product has no level stated; else null.</param>
public sealed record AcceptRequest(int Round, ResourceLevel? Level, WrittenText? Message) : SharingRequestCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Written(Message);
}

/// <summary>An owner invites a service that declared its interest to try the product out as a pilot.</summary>
/// <param name="Level">What it takes, where the product has no level stated; else null.</param>
public sealed record InviteAsPilot(int Round, ResourceLevel? Level, WrittenText? Message) : SharingRequestCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Written(Message);
}

/// <summary>A cohort was opened with this request among those chosen; sent by the joint training.</summary>
/// <param name="Level">What it takes, where the request has no level; else null.</param>
public sealed record JoinCohort(int Round, CohortId Cohort, ResourceLevel? Level) : SharingRequestCommand;

/// <summary>The service took part in what its cohort held; sent by the joint training, which has checked the values.</summary>
public sealed record TakePartInCohort(int Round, CohortId Cohort, DateOnly On, string Form, int Gatherings, int CaseWorkers, int Leaders) : SharingRequestCommand;

/// <summary>The coordinator reminds the owner of an overdue request, once a day at most.</summary>
public sealed record RemindOwner(int Round) : SharingRequestCommand;

public sealed record DeclineRequest(int Round, WrittenText Reason) : SharingRequestCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Written(Reason);
}

public sealed record WithdrawRequest(int Round, WrittenText? Reason) : SharingRequestCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Written(Reason);
}

/// <summary>The side whose turn it is does its part of the current step.</summary>
public sealed record DoStepPart(int Round, RoutineStep Step, ValueList<StepInput> Inputs) : SharingRequestCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Inputs.Where(input => input.Text is not null).Select(input => input.Text!);
}

/// <summary>The service closes the case by evaluating; it may keep the evaluation to itself and only say that it was done.</summary>
public sealed record EvaluateRequest(int Round, WrittenText? Experience, ResourceLevel? ExperiencedLevel, decimal? Hours) : SharingRequestCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Written(Experience);
}

/// <summary>The service stops what did not succeed, and says why from a list.</summary>
public sealed record MarkNotSuccessful(int Round, NotSuccessfulReason Because, WrittenText? Text) : SharingRequestCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Written(Text);
}

/// <summary>The time to answer has run out; sent by the deadline that the request set.</summary>
public sealed record MarkOverdue(int Round) : SharingRequestCommand;
