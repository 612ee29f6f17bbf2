namespace LearningNetwork.Storage.EventLog.Stored;

/// <summary>Every capability's stored names, listed one by one.</summary>
internal static class AllNames
{
    public static void Add(StoredNames names)
    {
        SharedNames.Add(names);
        NetworkNames.Add(names);
        MunicipalityNames.Add(names);
        ServiceNames.Add(names);
        ProjectNames.Add(names);
        ProductNames.Add(names);
        UptakeNames.Add(names);
        SharingRequestNames.Add(names);
        CohortNames.Add(names);
        ImplementationNames.Add(names);
        ImplementationSupportNames.Add(names);
        InterviewNames.Add(names);
        SurveyNames.Add(names);
        CouncilReportNames.Add(names);
        GroupOfferingNames.Add(names);
        GroupLeaderNames.Add(names);
        TellingNames.Add(names);
        CalendarNames.Add(names);
        LearningNames.Add(names);
        WorkshopNames.Add(names);
        WheelNames.Add(names);
        SelfAssessmentNames.Add(names);
        InterestNames.Add(names);
    }
}
