using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.AnnualWheels.Templates;
using LearningNetwork.Storage.ReadModel.AnnualWheels;
using LearningNetwork.Storage.ReadModel.Services;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.AnnualWheels.Drawing;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>The wheels that a reader sees.</summary>
/// <param name="Keeps">Whether the reader may start one.</param>
public sealed record WheelsModel(IReadOnlyList<WheelRow> Wheels, bool Keeps, bool Coordinates);

/// <summary>What every page of one wheel knows.</summary>
/// <param name="Service">The reader's service where it owns the wheel; null for whoever sees the plan alone.</param>
/// <param name="Keeps">Whether the reader may propose, vote and mark.</param>
public sealed record WheelPart(WheelView Wheel, string? Service, bool Keeps, DateOnly Today)
{
    public string Id => Wheel.Row.Id;

    public string Path => "/wheels/" + Id;

    public bool IsOwner => Service is not null;

    /// <summary>Where an activity is, in the year of the segment.</summary>
    public string HrefOf(PictureSegment segment) => string.Create(CultureInfo.InvariantCulture, $"{Path}/activities/{segment.Occurrence.Activity}?year={segment.Occurrence.Year}");

    public string NameOf(string service) => Wheel.Parties.FirstOrDefault(party => party.Service == service)?.Name ?? service;

    public string TitleOf(ActivityId activity) => Wheel.Activity(activity)?.Title ?? activity.Value;
}

/// <summary>One year of a wheel, drawn and as a list by month.</summary>
/// <param name="Newer">The newer edition of its template that is offered; null where there is none.</param>
public sealed record WheelYearModel(WheelPart Part, WheelPicture Picture, Progressed Progress, TemplateEdition? Newer, bool Black, FormState Form)
{
    /// <summary>The rule of conduct that the list is narrowed to; null for all.</summary>
    public ConductRule? Lens { get; init; }

    /// <summary>What the list shows.</summary>
    public IEnumerable<PictureSegment> Listed => Picture.Segments.Where(segment => Lens is not { } rule || Part.Wheel.ConductOf(segment.Occurrence.Activity).Contains(rule));
}

/// <summary>Four years side by side.</summary>
/// <param name="Lines">From what comes first to what rests on it; empty until they are asked for.</param>
public sealed record WheelYearsModel(WheelPart Part, IReadOnlyList<WheelPicture> Years, IReadOnlyList<WheelLine> Lines, bool ShowsLines, bool Black)
{
    public string Title(Phrases t) => t["wheel.years-title", Part.Wheel.Row.Title, Years[0].Year, Years[0].Year + 3];
}

/// <summary>An activity in a year, with what each owner has done of it.</summary>
/// <param name="Occurrence">Null where it does not occur in that year.</param>
public sealed record ActivityModel(WheelPart Part, WheelActivity Activity, int Year, Occurrence? Occurrence, Progressed Progress, IReadOnlyList<int> Years, FormState Form);

/// <summary>The form that proposes a new activity, or a changed one.</summary>
/// <param name="Activity">Null for a new one.</param>
public sealed record ProposeModel(WheelPart Part, WheelActivity? Activity, FormState Form);

public sealed record ProposalsModel(WheelPart Part, IReadOnlyList<ProposalView> Proposals, FormState Form);

/// <summary>Who owns a wheel, who is behind this year, and what only its owners may do with it.</summary>
/// <param name="Behind">Each owner with what is late of it, in the owners' order; nobody is ranked.</param>
public sealed record OwnersModel(WheelPart Part, IReadOnlyList<(WheelParty Owner, IReadOnlyList<(Occurrence Occurrence, string Title)> Late)> Behind, IReadOnlyList<ServiceListing> Others, FormState Form);

public sealed record HistoryModel(WheelPart Part, IReadOnlyList<(WheelHistoryRow Row, WheelChange? Change)> Lines, int Page, int LastPage);

/// <summary>A newer edition of the template, difference by difference.</summary>
public sealed record EditionModel(WheelPart Part, OfferedEdition Offered, FormState Form);

/// <summary>Starting a wheel.</summary>
public sealed record StartModel(string ServiceName, IReadOnlyList<WheelTemplate> Templates, FormState Form);
