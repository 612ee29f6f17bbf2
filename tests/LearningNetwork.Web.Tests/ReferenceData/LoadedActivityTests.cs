using LearningNetwork.Domain;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Web.ReferenceData.Vestland;

namespace LearningNetwork.Web.Tests.ReferenceData;

public sealed class LoadedActivityTests(LoadedFixture loaded)
{
    private readonly LoadedStore _store = loaded.Store;

    [Fact]
    public async Task Every_phase_is_there_to_be_seen()
    {
        var found = await _store.Reading.Query<string>("select distinct status from sharing_requests", null, default);
        found.Order().ShouldBe(Enum.GetValues<CaseStatus>().Select(status => status.Code()).Order());
        (await _store.Count("sharing_requests")).ShouldBeInRange(15, 25);
    }

    [Fact]
    public async Task Accepted_cases_have_come_to_different_steps_and_wait_for_either_side()
    {
        (await _store.Reading.Query<string>("select current_step from sharing_requests where status = 'accepted'", null, default))
            .Distinct().ShouldBe(["introduction", "training", "plan", "support-agreement"], ignoreOrder: true);
        (await _store.Reading.Query<string>("select distinct waits_for from sharing_requests where is_open", null, default))
            .ShouldBe(["Giver", "Receiver", "Coordinator", "WorkingGroup"], ignoreOrder: true);
    }

    [Fact]
    public async Task One_case_is_overdue_and_every_deadline_still_lies_ahead()
    {
        (await _store.Count("sharing_requests", "overdue")).ShouldBe(1);
        var due = await _store.Reading.Query<string>("select due from deadlines where not (name = 'remind' and stream like '%/annual-wheel/%')", null, default);
        due.ShouldNotBeEmpty("a wheel passes over what is past when it reminds");
        due.ShouldAllBe(moment => string.CompareOrdinal(moment, "2026-03-04") > 0);
    }

    [Fact]
    public async Task Some_queue_for_joint_training_and_one_declares_interest_in_a_trial()
    {
        (await _store.Count("sharing_requests", "product = 'prosessarbeid-med-foreldre' and waits_for = 'Coordinator'")).ShouldBe(3);
        (await _store.Count("sharing_requests", "product = 'barnets-identitet' and status = 'submitted'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_cohort_has_been_opened_a_pilot_invited_and_one_waits_for_what_is_being_made()
    {
        (await _store.Reading.Query<string>("select asker from sharing_requests where cohort = 'veien-videre.1' and status = 'accepted' order by asker", null, default))
            .ShouldBe(["bomlo", "masfjorden", "stord"]);
        (await _store.Count("cohorts", "held_on is not null")).ShouldBe(1);
        (await _store.Count("sharing_requests", "product = 'barnets-identitet' and status = 'accepted'")).ShouldBe(1);
        (await _store.Count("sharing_requests", "product = 'brukermanual' and status = 'waiting'")).ShouldBe(1);
    }

    [Fact]
    public async Task What_has_a_plan_is_being_brought_into_use_and_some_of_it_has_a_status()
    {
        (await _store.Reading.Query<string>("select distinct r.product || '.' || r.asker from sharing_requests r where r.content like '%\"step\":\"Plan\"%' order by 1", null, default))
            .ShouldBe(await _store.Reading.Query<string>("select id from implementations where round > 0 order by id", null, default));
        (await _store.Reading.Query<string>("select distinct light from published_statuses", null, default)).Count.ShouldBe(3, "every light can be seen");
        (await _store.Count("implementations", "light is not null")).ShouldBe(2);
        (await _store.Count("tellings")).ShouldBeGreaterThan(0, "what is made up is told of, labelled as such");
    }

    [Fact]
    public async Task All_of_it_is_labelled_as_invented_and_lies_in_the_past()
    {
        (await _store.Count("activity", "request is not null and not invented")).ShouldBe(0);
        (await _store.Count("events", "at > '2026-03-04T10'")).ShouldBe(0);
        var texts = await _store.Reading.Query<string>("select body from texts where stream like '%/sharing-request/%'", null, default);
        texts.ShouldNotBeEmpty();
        texts.ShouldAllBe(text => text.StartsWith("Oppdikta døme: ") || text.StartsWith("Oppdiktet eksempel: "));
    }

    [Fact]
    public async Task The_product_that_people_are_shown_the_way_with_is_left_alone() =>
        (await _store.Count("sharing_requests", "product = 'mal-for-barnesamtale' or asker = 'voss-herad'")).ShouldBe(0);

    [Fact]
    public async Task Every_project_has_a_lead() =>
        (await _store.Reading.Query<string>("select distinct stream from events where type = 'project/lead-appointed'", null, default))
            .Select(stream => EntityId.OfStream(stream).Key).Order().ShouldBe(VestlandNetwork.Tables.AllProjects.Select(project => project.Id).Order());
}
