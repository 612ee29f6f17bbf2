using LearningNetwork.Domain;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.GroupOfferings;

/// <summary>One gathering as typed or sent; all empty where its line was left out.</summary>
internal sealed record SentSlot(string? On, string? Begins, string? Ends)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(On) && string.IsNullOrWhiteSpace(Begins) && string.IsNullOrWhiteSpace(Ends);
}

internal sealed record SentQuota(string? Service, string? Homes);

internal sealed record SentCame(string? Service, string? Homes, string? Adults);

/// <summary>What was typed or sent to plan a round.</summary>
/// <param name="Form"><c>inPerson</c> or <c>digital</c>; whoever meets in person says where.</param>
internal sealed record SentRound(string? Label, IReadOnlyList<SentSlot> Gatherings, string? Form, string? Place, string? Capacity, IReadOnlyList<SentQuota> Quotas, string? ReleaseOn);

/// <summary>Makes a round's commands of what was typed or sent; pages and API share it.</summary>
internal static class RoundCommands
{
    public const string InPerson = "inPerson", Digital = "digital";

    public static (RoundId Id, PlanRound? Command, Refusal? Refusal) Plan(GroupOfferingId offering, SentRound sent, Language language)
    {
        var label = Api.Slug.Of(sent.Label);
        var badLabel = string.IsNullOrWhiteSpace(sent.Label) ? Refusals.Required("label") : label is null ? Refusals.NotAValue("label") : Fields.Name("label", sent.Label);
        var (slots, badSlots) = Slots(sent.Gatherings);
        var (place, badPlace) = PlaceOf(sent, language);
        var (capacity, badCapacity) = Typed.Count("capacity", sent.Capacity);
        var (quotas, badQuotas) = Quotas(sent.Quotas);
        var (release, badRelease) = Typed.DayOrNone("releaseOn", sent.ReleaseOn);
        var id = new RoundId(offering, label ?? "");
        return Fields.FirstOf(badLabel, badSlots, badPlace, badCapacity, badQuotas, badRelease) is { } refusal
            ? (id, null, refusal)
            : (id, new PlanRound(slots, place, capacity, quotas, release), null);
    }

    public static (TellAttendance? Command, Refusal? Refusal) Attendance(int gathering, IReadOnlyList<SentCame> sent)
    {
        var counts = new List<AttendanceOf>();
        foreach (var one in sent)
        {
            var (homes, badHomes) = Typed.CountOrNone("attendance", one.Homes);
            var (adults, badAdults) = Typed.CountOrNone("attendance", one.Adults);
            if (ServiceId.Parse(one.Service) is not { } service || badHomes is not null || badAdults is not null)
                return (null, Refusals.NotAValue("attendance"));
            counts.Add(new(service, homes, adults));
        }

        return (new TellAttendance(gathering, counts.ToValueList()), null);
    }

    public static (EvaluateRound? Command, Refusal? Refusal) Evaluation(IReadOnlyList<string?> ratings, string? learning, Language language)
    {
        var counts = ratings.Select(one => Typed.CountOrNone("ratings", one)).ToList();
        var (text, badText) = string.IsNullOrWhiteSpace(learning) ? (null, null) : NewText.Write("nextTime", learning, language);
        return Fields.FirstOf(counts.Select(one => one.Refusal).FirstOrDefault(no => no is not null), badText) is { } refusal
            ? (null, refusal)
            : (new EvaluateRound(counts.Select(one => one.Value).ToValueList(), text), null);
    }

    public static (CancelRound? Command, Refusal? Refusal) Cancel(string? reason, Language language)
    {
        var (text, refusal) = string.IsNullOrWhiteSpace(reason) ? (null, null) : NewText.Write("reason", reason, language);
        return refusal is null ? (new CancelRound(text), null) : (null, refusal);
    }

    private static (ValueList<TimeSlot> Slots, Refusal? Refusal) Slots(IReadOnlyList<SentSlot> sent)
    {
        var slots = new List<TimeSlot>();
        foreach (var one in sent.Where(one => !one.IsEmpty))
        {
            var (on, badDay) = Typed.Day("gatherings", one.On);
            var (begins, badBegin) = Typed.Time("gatherings", one.Begins);
            var (ends, badEnd) = Typed.Time("gatherings", one.Ends);
            if (Fields.FirstOf(badDay, badBegin, badEnd) is { } refusal)
                return ([], refusal);
            slots.Add(new(on, begins, ends));
        }

        return (slots.ToValueList(), null);
    }

    private static (WrittenText? Place, Refusal? Refusal) PlaceOf(SentRound sent, Language language) => sent.Form?.Trim() switch
    {
        Digital => (null, null),
        InPerson => NewText.Write("place", sent.Place, language),
        null or "" => (null, Refusals.Required("form")),
        _ => (null, Refusals.NotAValue("form")),
    };

    private static (ValueList<Quota> Quotas, Refusal? Refusal) Quotas(IReadOnlyList<SentQuota> sent)
    {
        var quotas = new List<Quota>();
        foreach (var one in sent)
        {
            var (homes, refusal) = Typed.CountOrNone("quotas", one.Homes);
            if (refusal is not null || ServiceId.Parse(one.Service) is not { } service)
                return ([], Refusals.NotAValue("quotas"));
            quotas.Add(new(service, homes));
        }

        return (quotas.ToValueList(), null);
    }
}
