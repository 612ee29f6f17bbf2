using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Web.SignIn.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Features.Implementations;

/// <summary>Everyone the demonstration knows against every part of three implementations: what the API answers is what the rules let them see, and nothing else.</summary>
public sealed class ImplementationSightTests(TestHost host)
{
    private static readonly (string Id, string Owner, bool Asks)[] Known = [("grunnmodellen.stord", "", true), ("grunnmodellen.kvam", "", false), ("en-god-start.gulen", "p2a", false)];

    [Fact]
    public async Task Nobody_sees_more_than_the_rules_say()
    {
        var wrong = new List<string>();
        foreach (var person in host.Services.GetRequiredService<DemoPeople>().All.Where(person => person.SignedIn.Actor.May(Right.SeeCatalogue)))
        {
            using var api = host.Api(person.Tokens[0]);
            var (actor, reader) = (person.SignedIn.Actor, CaseVisibility.Of(person.SignedIn.Actor));
            foreach (var (id, owner, asks) in Known)
            {
                var service = new ServiceId(id.Split('.')[1]);
                ValueList<ProjectId> owners = owner.Length == 0 ? [] : [new(owner)];
                var answer = await api.GetAsync($"/api/v1/implementations/{id}");
                var sees = actor.Network.Value == "vestland" && reader.Covers(service, owners) && (actor.May(Right.SeeOwnRequests) || actor.May(Right.SeeAllRequests));
                if (answer.IsSuccessStatusCode != sees)
                    wrong.Add($"{person.Tokens[0]} {id}: {(int)answer.StatusCode}");
                if (!answer.IsSuccessStatusCode)
                    continue;
                var json = await answer.Json();
                wrong.AddRange(Parts(json).Where(part => part.IsThere && !reader.Shows(part.Part, service, owners, asks)).Select(part => $"{person.Tokens[0]} sees {part.Part} of {id}"));
                if (reader.Asker == service && !Parts(json).Single(part => part.Part == ImplementationPart.Staff).IsThere)
                    wrong.Add($"{person.Tokens[0]} misses the own counts of {id}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    private static IEnumerable<(ImplementationPart Part, bool IsThere)> Parts(JsonElement json)
    {
        var details = json.GetProperty("details");
        yield return (ImplementationPart.Fragility, IsThere(json, "fragile"));
        yield return (ImplementationPart.Practice, IsThere(json, "families") || IsThere(json, "sessions"));
        yield return (ImplementationPart.Plan, IsThere(json, "nextDue") || IsThere(details, "plan"));
        yield return (ImplementationPart.Staff, IsThere(details, "staff"));
        yield return (ImplementationPart.Preconditions, IsThere(details, "preconditions"));
        yield return (ImplementationPart.Adaptations, IsThere(details, "adaptations"));
        yield return (ImplementationPart.Suggestions, IsThere(details, "suggestions"));
        yield return (ImplementationPart.Evaluation, IsThere(details, "evaluation"));
    }

    private static bool IsThere(JsonElement json, string name) => json.GetProperty(name).ValueKind != JsonValueKind.Null;
}
