using LearningNetwork.Domain.Tellings;
using LearningNetwork.Storage.ReadModel.Activity;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.Tellings;

/// <summary>Where a telling leads, and what a page is about.</summary>
internal static class TellingWords
{
    public static string HrefOf(ActivityRow row) => row switch
    {
        { Event: { } of, Subject: var implementation } when of.StartsWith("implementation/", StringComparison.Ordinal) => $"/implementations/{implementation}",
        { Event: var what, Subject: var subject } when GroupHref(what, subject) is { } href => href,
        { Subject: var experiment } when row.Event.StartsWith("experiment/", StringComparison.Ordinal) => $"/experiments/{experiment}",
        { Event: "annual-wheel/proposal-passed", Subject: var wheel } => $"/wheels/{wheel}", // whoever is invited by it sees the wheel, and its proposals only when it has joined
        { Event: var happened, Subject: var wheel } when happened.StartsWith("annual-wheel/proposal", StringComparison.Ordinal) => $"/wheels/{wheel}/proposals",
        { Event: var happened, Subject: var wheel } when happened.StartsWith("annual-wheel/", StringComparison.Ordinal) => $"/wheels/{wheel}",
        { Request: { } request } => $"/requests/{request}",
        { Product: { } product } => $"/products/{product}",
        _ when Subject.Of(row.Event.Split('/')[0], row.Subject) is { } subject => HrefOf(subject),
        _ => "/activity",
    };

    private static string? GroupHref(string what, string subject) => what.Split('/')[0] switch
    {
        "group-offering" => $"/group-offerings/{subject}",
        "round" => $"/rounds/{subject}",
        "group-leader" => "/my-rounds",
        "council-report" => $"/reports/{subject}",
        "interest-round" => $"/interest/{subject}",
        "leader-topic" => $"/group-leaders/topics/{subject}",
        _ => null,
    };

    public static string HrefOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Product => $"/products/{subject.Key}",
        SubjectKind.Project => $"/projects/{subject.Key}",
        SubjectKind.Service => $"/services/{subject.Key}",
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, null),
    };

    /// <summary>What the page of an address is about, where it can be followed; a page below it is about the same.</summary>
    public static Subject? SubjectAt(PathString path) => path.Value?.Split('/') switch
    {
        [_, "products", var key, ..] => Subject.Of("product", key),
        [_, "projects", var key, ..] => Subject.Of("project", key),
        [_, "services", var key, ..] => Subject.Of("service", key),
        _ => null,
    };
}
