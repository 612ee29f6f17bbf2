using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.SharingRequests;

/// <summary>Makes a case's commands of what was typed or sent; pages and API share it, so that both refuse the same with the same words.</summary>
internal static class CaseCommands
{
    public static (SharingRequestCommand? Command, Refusal? Refusal) Submit(string? owner, string? reason, Language language)
    {
        var (chosen, badOwner) = Api.Sent.Optional<ProjectId>("owner", owner);
        var (text, badText) = OptionalText("reason", reason, language);
        return Either(badOwner ?? badText, () => new SubmitRequest(chosen, text));
    }

    public static (SharingRequestCommand? Command, Refusal? Refusal) Accept(int round, string? level, string? message, Language language)
    {
        var (stated, badLevel) = Level("resourceLevel", level);
        var (text, badText) = OptionalText("message", message, language);
        return Either(badLevel ?? badText, () => new AcceptRequest(round, stated, text));
    }

    public static (SharingRequestCommand? Command, Refusal? Refusal) Wait(int? round, string? reason, Language language)
    {
        var (text, refusal) = OptionalText("reason", reason, language);
        return Either(refusal, () => new WaitForProduct(round, text));
    }

    public static (SharingRequestCommand? Command, Refusal? Refusal) Invite(int round, string? level, string? message, Language language)
    {
        var (stated, badLevel) = Level("resourceLevel", level);
        var (text, badText) = OptionalText("message", message, language);
        return Either(badLevel ?? badText, () => new InviteAsPilot(round, stated, text));
    }

    public static (SharingRequestCommand? Command, Refusal? Refusal) Decline(int round, string? reason, Language language)
    {
        var (text, refusal) = NewText.Write("reason", reason, language);
        return Either(refusal, () => new DeclineRequest(round, text!));
    }

    public static (SharingRequestCommand? Command, Refusal? Refusal) Withdraw(int round, string? reason, Language language)
    {
        var (text, refusal) = OptionalText("reason", reason, language);
        return Either(refusal, () => new WithdrawRequest(round, text));
    }

    public static (SharingRequestCommand? Command, Refusal? Refusal) Evaluate(int round, string? experience, string? level, string? hours, Language language)
    {
        var (text, badText) = OptionalText("experience", experience, language);
        var (felt, badLevel) = Level("resourceLevel", level);
        var used = StepInputs.NumberOf(hours);
        var badHours = string.IsNullOrWhiteSpace(hours) || used is not null ? null : Refusals.NotAValue("hours");
        return Either(badText ?? badLevel ?? badHours, () => new EvaluateRequest(round, text, felt, used));
    }

    public static (SharingRequestCommand? Command, Refusal? Refusal) NotSuccessful(int round, string? because, string? text, Language language)
    {
        var (written, badText) = OptionalText("text", text, language);
        var reason = Choices.Parse<NotSuccessfulReason>(because);
        var badReason = string.IsNullOrWhiteSpace(because) ? Refusals.Required("because") : reason is null ? Refusals.NotAValue("because") : null;
        return Either(badReason ?? badText, () => new MarkNotSuccessful(round, reason!.Value, written));
    }

    /// <summary>The part of a step whose fields were sent by name; which fields it takes and in what order is the domain's to say.</summary>
    public static (SharingRequestCommand? Command, Refusal? Refusal) Step(int round, RoutineStep step, IEnumerable<KeyValuePair<string, string?>> sent, Language language)
    {
        var texts = RoutineSteps.PartsOf(step).SelectMany(part => part.Fields).Where(field => field.Type == StepFieldType.Text).Select(field => field.Name).ToHashSet();
        var inputs = new List<StepInput>();
        foreach (var (name, value) in sent)
        {
            if (string.IsNullOrWhiteSpace(value))
                continue;
            var (text, refusal) = texts.Contains(name) ? NewText.Write(name, value, language) : (null, null);
            if (refusal is not null)
                return (null, refusal);
            inputs.Add(new(name, text is null ? value : null, text));
        }

        return (new DoStepPart(round, step, inputs.ToValueList()), null);
    }

    private static (WrittenText? Text, Refusal? Refusal) OptionalText(string field, string? body, Language language) =>
        string.IsNullOrWhiteSpace(body) ? (null, null) : NewText.Write(field, body, language);

    private static (ResourceLevel? Level, Refusal? Refusal) Level(string field, string? value) =>
        string.IsNullOrWhiteSpace(value) ? (null, null)
        : Choices.Parse<ResourceLevel>(value) is { } level ? (level, null)
        : (null, Refusals.NotAValue(field));

    private static (SharingRequestCommand? Command, Refusal? Refusal) Either(Refusal? refusal, Func<SharingRequestCommand> command) =>
        refusal is null ? (command(), null) : (null, refusal);
}
