using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.SharingRequests;

public sealed class ReminderTests
{
    private static readonly DateOnly Day = new(2024, 3, 20);
    private static readonly Story Overdue = Empty.Happened(Submitted, new RequestBecameOverdue(1, Noon.AddDays(14))).By(People.Coordinator).On(Day);
    private static readonly RemindOwner Remind = new(1);

    [Fact]
    public void The_coordinator_reminds_once_a_day()
    {
        Overdue.When(Remind).ShouldBeEvents(new OwnerReminded(1, Noon.AddDays(19), Day));
        var reminded = Overdue.Happened(new OwnerReminded(1, Noon.AddDays(19), Day));
        reminded.When(Remind).ShouldBeRefused("reminded_today");
        reminded.On(Day.AddDays(1)).When(Remind).ShouldBeEvents(new OwnerReminded(1, Noon.AddDays(20), Day.AddDays(1)));
    }

    [Fact]
    public void Nobody_else_reminds_and_only_of_what_is_overdue()
    {
        Overdue.By(Asker).When(Remind).ShouldBeRefused("not_allowed");
        Overdue.By(Owner).When(Remind).ShouldBeRefused("not_allowed");
        Empty.Happened(Submitted).By(People.Coordinator).When(Remind).ShouldBeRefused("not_overdue");
        Empty.Happened(Submitted, Accepted).By(People.Coordinator).When(Remind).ShouldBeRefused("already_accepted");
        Overdue.Happened(new RequestWithdrawn(1, Noon, null)).When(Remind).ShouldBeRefused("request_ended");
        Overdue.When(new RemindOwner(2)).ShouldBeRefused("request_unknown");
    }

    [Fact]
    public void A_reminded_owner_answers_as_before() =>
        Overdue.Happened(new OwnerReminded(1, Noon.AddDays(19), Day)).By(Owner).On(new DateOnly(2024, 3, 1)).When(new AcceptRequest(1, null, null)).ShouldBeEvents(Accepted);
}
