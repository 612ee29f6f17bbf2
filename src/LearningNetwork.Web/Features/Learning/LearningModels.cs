using LearningNetwork.Domain.Learning;
using LearningNetwork.Storage.ReadModel.Learning;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.Learning;

/// <summary>What a project has learnt, with the forms for those who lead it.</summary>
public sealed record LearningModel(LearningView Learning, bool Leads, FormState Form)
{
    public LearningBook Book => Learning.Book;

    public string Address => $"/projects/{Learning.Project}/learning";

    public string? Text(Domain.TextRef text) => Learning.Texts.GetValueOrDefault(text.Id)?.Body;

    public string? LanguageOf(Domain.TextRef text) => Learning.Texts.GetValueOrDefault(text.Id)?.Language;
}

/// <summary>One gain of a project.</summary>
/// <param name="Number">From 1.</param>
public sealed record GainModel(LearningView Learning, int Number, bool Leads, FormState Form)
{
    public Gain Gain => Learning.Book.Gains[Number - 1];
}

/// <param name="ReadsNotes">Whether the reader is one of the project's own people.</param>
public sealed record ExperimentModel(ExperimentView Experiment, bool Leads, bool ReadsNotes, FormState Form)
{
    public ExperimentCard Card => Experiment.Content.Card;

    public ExperimentRow Row => Experiment.Row;

    public string? Text(Domain.TextRef? text) => text is null ? null : Experiment.Texts.GetValueOrDefault(text.Id)?.Body;

    public string? LanguageOf(Domain.TextRef? text) => text is null ? null : Experiment.Texts.GetValueOrDefault(text.Id)?.Language;

    public bool MayPromote => Leads && Row is { Outcome: nameof(ExperimentOutcome.CarriedThrough), Product: null } && Card.Learnings.Count > 0;
}

/// <summary>A form that begins something within a project.</summary>
public sealed record NewInProject(string Project, string Name, FormState Form);

/// <summary>The draft of a product, from what an experiment has taught.</summary>
public sealed record PromoteModel(ExperimentRow Experiment, FormState Form);

public sealed record VoteModel(VoteView Vote, bool Leads, FormState Form);

/// <summary>The four rules of conduct, and what serves each.</summary>
public sealed record ConductModel(IReadOnlyList<ConductRow> Rows);
