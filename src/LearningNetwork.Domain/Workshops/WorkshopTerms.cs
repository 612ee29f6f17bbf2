namespace LearningNetwork.Domain.Workshops;

/// <summary>What those who take part have a say in (000, 001). Here it is always the service: one's own case belongs in the case.</summary>
public enum WorkshopLevel
{
    Service,

    /// <summary>Refused.</summary>
    OwnCase,
}

/// <summary>The two people's roles (000, 001): one leads, so that the other can write.</summary>
public enum WorkshopRole
{
    Facilitator,
    NoteTaker,
}

/// <summary>Who took part, as kinds; never who they are.</summary>
public enum ParticipantKind
{
    Children,
    YoungPeople,
    Parents,
    FosterParents,

    /// <summary>Others who have to do with the service.</summary>
    Others,
}

/// <summary>The nine principles of having a say (000, 001), in their order.</summary>
public enum Principle
{
    Information,
    Voluntary,
    Respect,
    Relevance,
    YouthFriendly,
    Inclusive,
    CompetentAdults,
    SafeArena,

    /// <summary>Confirmed last: what became of what was said has been told.</summary>
    FollowUp,
}

/// <summary>What is remembered in each of the three phases (000, 001), beside what the workshop itself keeps: roles, papers, promises, thanks.</summary>
public enum ChecklistItem
{
    ThemesChosen,
    ContactsInvolved,
    RecruitedBroadly,
    InvitedPersonally,
    PrivacyExplained,
    VenueShown,
    FrameMadeClear,
    TimeEnough,
    GroupIntroduced,
    MayStopTold,
    NotesRewritten,
    IdentifyingRemoved,
}

/// <summary>The three phases of a workshop (000, 001).</summary>
public enum WorkshopPhase
{
    Planning,
    CarryingOut,
    FollowUp,
}

/// <summary>How an input sounds, so that a report can give good and bad the same room.</summary>
public enum InputTone
{
    Good,
    Bad,
    Mixed,
}

/// <summary>The chapter of the council report that an input belongs in.</summary>
public enum InputChapter
{
    FocusGroups,
    Cooperation,
    FocusAreas,
}

/// <summary>How those who took part can add what they did not get to say. The service writes down what comes back; nothing is sent in to this program by themselves.</summary>
public enum ReplyWay
{
    InWriting,
    ByTelephone,
    InPerson,
}

public static class WorkshopTerms
{
    /// <summary>The phase that an item of the checklists belongs to.</summary>
    public static WorkshopPhase PhaseOf(ChecklistItem item) => item switch
    {
        >= ChecklistItem.NotesRewritten => WorkshopPhase.FollowUp,
        >= ChecklistItem.FrameMadeClear => WorkshopPhase.CarryingOut,
        _ => WorkshopPhase.Planning,
    };

    /// <summary>Those to be confirmed before the day; the last one is confirmed when the answers are given.</summary>
    public static ValueList<Principle> BeforeTheDay { get; } = Enum.GetValues<Principle>().Where(principle => principle != Principle.FollowUp).ToValueList();
}
