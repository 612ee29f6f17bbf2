namespace LearningNetwork.Domain.CouncilReports;

/// <summary>Decisions on what is one municipality's own: its figures, its council's day, and that it is sent.</summary>
internal static class EditionDecisions
{
    private const int MostCount = 100_000;

    public static Decision Tell(ReportContent content, TellFigures command)
    {
        if (content.Of(command.Municipality) is not { } edition)
            return CouncilReportRefusals.NotServed(command.Municipality);
        if (command.Figures.FirstOrDefault(figure => !Enum.IsDefined(figure.Kind) || figure.Count is < 0 or > MostCount) is { } wrong)
            return Refusals.NotAValue(wrong.Kind.ToString());
        if (command.Figures.DistinctBy(figure => figure.Kind).Count() < command.Figures.Count)
            return Refusals.NotAValue("figures");
        var figures = command.Figures.OrderBy(figure => figure.Kind).ToValueList();
        return figures.Equals(edition.Figures) ? Decision.Nothing
            : edition.SentOn is not null ? CouncilReportRefusals.Sent
            : new FiguresTold(command.Municipality, figures);
    }

    /// <summary>Councils hear it in the year after the one it tells of; a late one in the year after that.</summary>
    public static Decision Set(CouncilReportId report, ReportContent content, SetCouncilDay command)
    {
        if (content.Of(command.Municipality) is not { } edition)
            return CouncilReportRefusals.NotServed(command.Municipality);
        return edition.CouncilOn == command.On ? Decision.Nothing
            : edition.SentOn is not null ? CouncilReportRefusals.Sent
            : command.On.Year < report.CouncilYear || command.On.Year > report.CouncilYear + 1 ? Refusals.NotAValue("councilOn")
            : new CouncilDaySet(command.Municipality, command.On);
    }

    public static Decision Send(CouncilReportId report, ReportContent content, SendToCouncil command, Facts facts, DateOnly today)
    {
        if (content.Of(command.Municipality) is not { } edition)
            return CouncilReportRefusals.NotServed(command.Municipality);
        if (edition.SentOn is not null)
            return Decision.Nothing;
        var missing = Missing(report, content, edition, facts.Of(new AboutOpenPromises(report))).ToList();
        return missing.Count > 0
            ? CouncilReportRefusals.Incomplete(missing)
            : new SentToCouncil(command.Municipality, today, content.IsSent ? null : facts.Of(new AboutReportSources(report)) ?? ReportSources.None);
    }

    private static IEnumerable<string> Missing(CouncilReportId report, ReportContent content, MunicipalEdition edition, OpenPromises? open) =>
    [
        .. ReportProgress.UnwrittenChapters(report, content).Select(kind => $"chapter{kind}"),
        .. edition.CouncilOn is null ? (string[])["councilOn"] : [],
        .. ReportProgress.Unanswered(content, open ?? new([]), edition.Municipality).Any() ? (string[])["answers"] : [],
    ];
}
