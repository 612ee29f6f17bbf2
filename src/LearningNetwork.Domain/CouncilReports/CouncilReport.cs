namespace LearningNetwork.Domain.CouncilReports;

/// <summary>A service's yearly account to the municipal councils it works for (tilstandsrapport; 000, 001). It is the service's own: nobody else sees it here.</summary>
public abstract record CouncilReport
{
    private CouncilReport() { }

    public sealed record NotBegun : CouncilReport;

    public sealed record Begun(ReportBegun As, ReportContent Content) : CouncilReport;
}
