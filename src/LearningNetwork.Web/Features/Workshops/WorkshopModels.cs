using LearningNetwork.Domain;
using LearningNetwork.Domain.Workshops;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Storage.ReadModel.Workshops;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.Workshops;

/// <summary>A workshop as one of the service's own people sees it.</summary>
public sealed record WorkshopModel(Actor Reader, WorkshopView Workshop, DateOnly Today, FormState Form)
{
    public WorkshopRow Row => Workshop.Row;

    public WorkshopPlan Plan => Workshop.Content.Plan;

    /// <summary>Null before it is held.</summary>
    public WorkshopRecord? Record => Workshop.Content.Record;

    public bool IsPlanned => Row.Stands == WorkshopStatus.Planned;

    /// <summary>Whether the reader leads it or takes notes.</summary>
    public bool HasRole => Plan.HasRole(Reader.Person);

    /// <summary>Whether there is something that only the reader can confirm.</summary>
    public bool MayConfirm => HasRole && Record?.Inputs.Any(input => input.ConfirmedBy is null && input.WrittenBy != Reader.Person) == true;

    public string Address => $"/workshops/{Row.Id}";

    public CaseText? Text(TextRef? text) => text is null ? null : Workshop.Text(text.Id);

    public int PrinciplesLeft => WorkshopTerms.BeforeTheDay.Except(Plan.Confirmed).Count();

    /// <summary>Whether all is ready for the day to be told of.</summary>
    public bool MayBeHeld => IsPlanned && HasRole && Today >= Plan.On && Plan is { Facilitator: not null, NoteTaker: not null, PapersSentOn: not null } && PrinciplesLeft == 0;
}

/// <summary>One input of a workshop.</summary>
/// <param name="Number">From 1.</param>
public sealed record InputModel(WorkshopModel Of, int Number)
{
    public WorkshopInput Input => Of.Record!.Inputs[Number - 1];
}

/// <param name="Earliest">The first day it can be held on.</param>
public sealed record NewWorkshopModel(DateOnly Earliest, FormState Form);

/// <summary>A document of the method, by its name in the sources, with where its newest edition lies.</summary>
public sealed record WorkshopDocument(string Key, string Address);

/// <summary>What was given to the report that tells of a year.</summary>
public sealed record ReportedModel(int Year, IReadOnlyList<ReportedInput> Inputs)
{
    public int Count(InputTone tone) => Inputs.Count(input => input.Tone == tone.ToString());
}
