using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.EventLog.Json;

namespace LearningNetwork.Storage.Tests.EventLog;

/// <summary>Nothing of the domain is without its name in the database.</summary>
public sealed class StoredNamesTests
{
    private static readonly EventRegistry Registry = EventRegistry.Standard;

    [Fact]
    public void Every_event_has_a_stored_name() => Unnamed(typeof(Event), Registry.Events).ShouldBeEmpty();

    [Fact]
    public void Every_command_has_a_stored_name() => Unnamed(typeof(Command), Registry.Commands).ShouldBeEmpty();

    [Fact]
    public void Every_kind_of_entity_can_be_kept_in_snapshots_with_every_case_of_its_state()
    {
        foreach (var decider in Deciders.All)
        {
            var state = Registry.StateOf(decider.Kind).ShouldNotBeNull($"{decider.Kind} has no stored state");
            foreach (var type in CasesOf(state.Type))
                Should.NotThrow(() => Registry.Write(state, Sample.Of(type)), $"{type} is no stored case of {decider.Kind}");
        }
    }

    [Fact]
    public void Names_begin_with_the_kind_of_entity_and_say_what_in_lower_case()
    {
        foreach (var stored in Registry.Events.Concat(Registry.Commands))
        {
            var parts = stored.Name.Split('/');
            Deciders.All.ShouldContain(decider => decider.Kind == parts[0], stored.Name);
            parts[1].ShouldMatch("^[a-z]+(-[a-z]+)*$");
        }
    }

    [Fact]
    public void Every_value_of_one_text_is_stored_as_that_text()
    {
        foreach (var type in typeof(Event).Assembly.GetTypes().Where(type => type.IsValueType && Sample.IsTextValue(type)))
            Registry.Json.GetConverter(type).GetType().GetGenericTypeDefinition().ShouldBe(typeof(TextValueConverter<>), type.Name);
    }

    [Fact]
    public void A_network_that_once_set_its_days_alone_has_the_rest_as_it_was_then() => Registry
        .ReadEvent("network/settings-changed", 1, """{"answerDays":21}""").ShouldBe(new SettingsChanged(21, 5, SharingRoutine.UsualSteps));

    internal static IEnumerable<Type> CasesOf(Type state) =>
        state.IsAbstract ? state.Assembly.GetTypes().Where(type => type.IsSubclassOf(state) && !type.IsAbstract) : [state];

    private static IEnumerable<string> Unnamed(Type kind, IEnumerable<StoredType> named) => typeof(Event).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(kind) && !type.IsAbstract)
        .Except(named.Select(stored => stored.Type))
        .Select(type => type.FullName!);
}
