namespace LearningNetwork.Domain.Workshops;

/// <summary>What is asked about.</summary>
public enum QuestionTheme
{
    BeingHeard,
    Information,
    ContactPerson,
    ContactVisits,
    Transitions,
    AfterCare,
}

/// <summary>
/// Questions to begin with, each about the service and none about a case. They are ours: 000 and 001 name a question bank and give two
/// examples, why some were not heard and why many say no to aftercare.
/// </summary>
public enum BankQuestion
{
    HeardWhenLast,
    HeardWhatHinders,
    HeardWhatWeDidWithIt,
    InformationWhatMissed,
    InformationHowToldBest,
    ContactPersonWhatMakesGood,
    ContactPersonWhenChanged,
    VisitsWhatMakesGood,
    VisitsWhoDecides,
    TransitionsWhatHelped,
    TransitionsWhatSurprised,
    AfterCareWhyNo,
    AfterCareWhatWouldHelp,
}

public static class QuestionBank
{
    public static QuestionTheme ThemeOf(BankQuestion question) => question switch
    {
        >= BankQuestion.AfterCareWhyNo => QuestionTheme.AfterCare,
        >= BankQuestion.TransitionsWhatHelped => QuestionTheme.Transitions,
        >= BankQuestion.VisitsWhatMakesGood => QuestionTheme.ContactVisits,
        >= BankQuestion.ContactPersonWhatMakesGood => QuestionTheme.ContactPerson,
        >= BankQuestion.InformationWhatMissed => QuestionTheme.Information,
        _ => QuestionTheme.BeingHeard,
    };
}
