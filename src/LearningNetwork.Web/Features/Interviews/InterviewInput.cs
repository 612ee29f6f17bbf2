using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Interviews;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;
using LearningNetwork.Web.Features.Implementations.Following;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Interviews;

/// <summary>What was typed or sent of interviews, as commands; pages and API share it.</summary>
internal static class InterviewInput
{
    public static (InterviewRoundId Id, HoldInterviews? Command, Refusal? Refusal) Hold(SentFields sent, Language language)
    {
        var reader = new FieldReader(sent, language);
        var (from, to, services) = (reader.Day("from"), reader.Day("to"), reader.Count("services"));
        var product = ProductId.Parse(sent["product"]);
        var informants = Enum.GetValues<InformantKind>().Where(kind => reader.Has(Choices.Code(kind))).Select(kind => new InformantCount(kind, reader.Count(Choices.Code(kind)), null)).ToValueList();
        var wrong = sent["product"] is null ? Refusals.Required("product") : product is null ? Refusals.NotAValue("product") : reader.Wrong;
        return wrong is not null
            ? (default, null, wrong)
            : (new(product!.Value, from.Year, from.Month), new HoldInterviews(reader.Line("title"), from, to, services, informants, reader.Line("source")), null);
    }

    public static (InterviewCommand? Command, Refusal? Refusal) Find(SentFields sent, Language language)
    {
        var reader = new FieldReader(sent, language);
        var (voice, said, text) = (reader.One<Voice>("voice"), reader.Count("said"), reader.Text("finding"));
        var service = ServiceId.Parse(sent["service"]);
        var wrong = reader.Wrong ?? (service is null && sent["service"] is not null ? Refusals.NotAValue("service") : null);
        return wrong is not null ? (null, wrong) : (new RecordFinding(voice, said, text!, service), null);
    }

    public static (InterviewCommand? Command, Refusal? Refusal) Withdraw(string? number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? (new WithdrawFinding(known), null) : (null, Refusals.NotAValue("number"));
}
