using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Cohorts;

/// <summary>What can be asked of a product's joint training, which the entity's key names by the product.</summary>
public abstract record CohortCommand : Command;

/// <summary>The coordinator opens the next cohort, or joins requests into one introduction: only from declared wishes and with named resources.</summary>
/// <param name="Places">How many services there is room for, 1 to 200.</param>
/// <param name="Resources">Which resources are set aside and by whom; null is refused.</param>
/// <param name="Level">What it takes, where the requests have no level; else null.</param>
public sealed record OpenCohort(
    DateOnly StartsOn, InstructorRole Instructor, int Places, WrittenText? Resources, ResourceLevel? Level, ValueList<SharingRequestId> Requests) : CohortCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Resources is null ? [] : [Resources];
}

/// <summary>The coordinator or an owner's lead tells what was held, and how many of each service took part. A service that nobody came from is left out.</summary>
public sealed record TellHeld(int Number, DateOnly On, string Form, int Gatherings, ValueList<Attendance> Attendance) : CohortCommand;
