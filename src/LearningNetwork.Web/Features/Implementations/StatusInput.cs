using LearningNetwork.Domain;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Implementations;

/// <summary>A status that was typed or sent, to be published for one thing or for several; pages and API share it.</summary>
internal sealed record StatusInput(StatusLight Light, DateOnly On, string Text, Language Language)
{
    /// <summary>What names the project itself among what a status is published for.</summary>
    public const string Project = "project";

    /// <summary>The status, or the first thing wrong with it, before anything is published.</summary>
    public static (StatusInput? Status, Refusal? Refusal) Read(string? light, string? on, string? text, Language language)
    {
        var shown = Choices.Parse<StatusLight>(light);
        var day = StepInputs.DateOf(on);
        var refusal = Missing("light", light, shown is null) ?? Missing("on", on, day is null) ?? NewText.Write("text", text, language).Refusal;
        return refusal is null ? (new(shown!.Value, day!.Value, text!, language), null) : (null, refusal);
    }

    /// <summary>Publishes it for each of these, each once however often it is sent under this id; gives the refusals there were.</summary>
    public async Task<IReadOnlyList<(string Target, Refusal Refusal)>> Publish(
        IEnumerable<string> targets, ProjectId? project, Sender sender, IEntities entities, CancellationToken cancellation)
    {
        var refused = new List<(string, Refusal)>();
        foreach (var target in targets)
        {
            var id = DerivedCommandId.Of("status", sender.Id.Value, target);
            if (await Publish(target, project, sender with { Id = id }, entities, cancellation) is Answer.Refused no)
                refused.Add((target, no.Refusal));
        }

        return refused;
    }

    private Task<Answer> Publish(string target, ProjectId? project, Sender sender, IEntities entities, CancellationToken cancellation) => target switch
    {
        Project when project is { } id => entities.Execute(
            ProjectDecider.Decider.In(sender.Actor.Network, id.Value), new PublishProjectStatus(Light, On, Written()), sender, cancellation),
        _ when ImplementationId.Parse(target) is { } id => entities.Execute(
            id.In(sender.Actor.Network), new PublishImplementationStatus(Light, On, Written()), sender, cancellation),
        _ => Task.FromResult<Answer>(new Answer.Refused(Refusals.NotAValue("what"))),
    };

    /// <summary>Each thing keeps a text of its own, so that one can be erased without the others.</summary>
    private WrittenText Written() => NewText.Write("text", Text, Language).Text!;

    private static Refusal? Missing(string field, string? sent, bool isNone) =>
        string.IsNullOrWhiteSpace(sent) ? Refusals.Required(field) : isNone ? Refusals.NotAValue(field) : null;
}
