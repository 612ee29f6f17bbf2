using LearningNetwork.Domain;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Runtime;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.Products.Registering;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Learning;

/// <summary>What was typed or sent to make a product of an experiment.</summary>
internal sealed record SentPromotion(string? Title, string? Kind, string? Description, string? Experience);

/// <summary>
/// Makes a product of an experiment: the project registers a draft with what was tried and learnt, and then the experiment says which
/// product came of it. Both are sent under ids that follow from the sender's, so that sending again after a fault between them
/// finds the same draft.
/// </summary>
internal static class Promotion
{
    /// <summary>The form as it opens, with what the experiment says.</summary>
    public static FormState Opened(ExperimentModel model) => FormState.Opened(
        ("title", model.Row.Title),
        ("description", Join(model.Text(model.Card.As.What), model.Text(model.Card.As.How))),
        ("experience", Join([.. model.Card.Learnings.Select(model.Text), model.Text(model.Experiment.Content.Result)])));

    public static async Task<(string Product, Refusal? Refusal)> Send(
        ExperimentModel model, SentPromotion sent, Language language, Sender sender, IEntities entities, CancellationToken cancellation)
    {
        if (!model.MayPromote)
            return ("", model.Row.Product is { } product ? LearningRefusals.AlreadyProduct(product) : LearningRefusals.NotReadyForProduct);
        var (command, wrong) = RegisterCommands.Register(
            new(null, sent.Title, sent.Kind, [model.Row.Project], null, null, sent.Description, null, null, null, sent.Experience, null), language);
        if (command is null)
            return ("", wrong);
        var (draft, registered) = await Registration.Send(entities, null, command, sender with { Id = DerivedCommandId.Of("promotion", sender.Id.Value, "product") }, cancellation);
        if (registered is Answer.Refused refused)
            return ("", refused.Refusal);
        var answer = await entities.Execute(ExperimentId.Parse(model.Row.Id)!.Value.In(sender.Actor.Network), new PromoteExperiment(draft), sender with { ExpectedVersion = null }, cancellation);
        return (draft.Value, (answer as Answer.Refused)?.Refusal);
    }

    private static string Join(params IReadOnlyList<string?> texts) => string.Join("\n\n", texts.OfType<string>());
}
