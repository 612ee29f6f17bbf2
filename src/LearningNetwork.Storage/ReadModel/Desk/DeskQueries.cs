using Dapper;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.ReadModel.AnnualWheels;
using LearningNetwork.Storage.ReadModel.Cohorts;
using LearningNetwork.Storage.ReadModel.GroupOfferings;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Desk;

/// <summary>What waits for a reader, across all capabilities.</summary>
public sealed class DeskQueries(ReadDatabase database)
{
    /// <summary>So many lines of one source are told; beyond them the first page tells how many more there are.</summary>
    public const int MostOfOne = 5;

    /// <summary>Every source of lines, one name a source.</summary>
    public static IReadOnlyList<DeskSource> Sources { get; } =
    [
        DeskOfCases.ToAnswer,
        DeskOfCases.GiversSteps,
        DeskOfCases.ReceiversSteps,
        DeskOfCases.CanBeAskedFor,
        DeskOfRounds.PlacesOffered,
        DeskOfRounds.AsksToLead,
        DeskOfRounds.CanOpen,
        DeskOfCohorts.Queues,
        DeskOfProducts.ToAssess,
        DeskOfWheels.Invitations,
        DeskOfWheels.ToVoteOn,
        DeskOfCases.Overdue,
        DeskOfCohorts.Coming,
        DeskOfWheels.Due,
        DeskOfProducts.Reassess,
        DeskOfProducts.StaleContacts,
        DeskOfImplementations.NoStatus,
        CouncilReports.DeskOfReports.ChaptersDue,
        Workshops.DeskOfWorkshops.PapersDue,
        Workshops.DeskOfWorkshops.AnswersOwed,
    ];

    /// <summary>The lines for this reader, the urgent first within each source: one statement, or none where nothing can wait.</summary>
    public async Task<IReadOnlyList<DeskRow>> Lines(Actor reader, DateOnly today, CancellationToken cancellation)
    {
        var sources = Sources.Where(source => source.For(reader)).ToList();
        if (sources.Count == 0)
            return [];
        var parameters = new DynamicParameters(new
        {
            network = reader.Network.Value,
            person = reader.Person.Value,
            service = reader.Service?.Value ?? "",
            projects = reader.Projects.Select(project => project.Value).DefaultIfEmpty("").ToArray(),
            coordinates = reader.May(Right.CoordinateRequests),
            today,
            most = MostOfOne,
        });
        foreach (var (name, of) in sources.SelectMany(source => source.Days))
            parameters.Add(name, of(today));
        return await database.Query<DeskRow>(string.Join("\nunion all\n", sources.Select(source => source.Lines)), parameters, cancellation);
    }
}
