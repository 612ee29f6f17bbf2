using LearningNetwork.Domain.Surveys;
using LearningNetwork.Storage.ReadModel.Surveys;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Spreadsheets.Importing;

namespace LearningNetwork.Web.Features.Surveys;

/// <param name="Year">The year that a new one would be of.</param>
public sealed record SurveyListModel(IReadOnlyList<SurveyView> Surveys, FormState Form, int Year);

/// <param name="Compared">The survey beside the latest earlier one of its group; null before anything is counted.</param>
public sealed record SurveyModel(SurveyView Survey, SurveyComparison? Compared);

public sealed record OwnSurveyModel(FormState Form);

public sealed record SurveyAnswersModel(SurveyView Survey, FormState Form);

/// <param name="Sent">What was sent; null when the page is opened.</param>
/// <param name="Read">What was understood of it; null where nothing was.</param>
/// <param name="LeftOut">Columns that were not read.</param>
public sealed record SurveyImportModel(SurveyView Survey, SentSheet? Sent, CountAnswers? Read, IReadOnlyList<string> LeftOut);
