using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.ReadModel;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Storage.People;

/// <summary>Everyone who keeps account of people, one line each.</summary>
internal static class PeopleSetup
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddSingleton(provider => new Persons(Writing(provider), Reading(provider), Time(provider)))
        .AddSingleton(provider => new Memberships(Writing(provider), Reading(provider), Time(provider)))
        .AddSingleton(provider => new Invitations(Writing(provider), Reading(provider), Time(provider)))
        .AddSingleton(provider => new Sessions(Writing(provider), Reading(provider), Time(provider)))
        .AddSingleton(provider => new ServiceTokens(Writing(provider), Reading(provider), Time(provider)))
        .AddSingleton(provider => new SecurityLog(Writing(provider), Reading(provider), Time(provider)))
        .AddSingleton(provider => new MailChoices(Writing(provider), Reading(provider), Time(provider)))
        .AddSingleton(provider => new SentMails(Writing(provider), Reading(provider), Time(provider)))
        .AddSingleton(provider => new UsedOnce(Writing(provider)))
        .AddSingleton(provider => new Erasures(Writing(provider), Reading(provider), Time(provider)));

    private static WriteDatabase Writing(IServiceProvider provider) => provider.GetRequiredService<WriteDatabase>();

    private static ReadDatabase Reading(IServiceProvider provider) => provider.GetRequiredService<ReadDatabase>();

    private static TimeProvider Time(IServiceProvider provider) => provider.GetRequiredService<TimeProvider>();
}
