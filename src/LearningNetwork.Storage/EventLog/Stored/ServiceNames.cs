using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class ServiceNames
{
    public static void Add(StoredNames names) => names
        .Event<ServiceEstablished>("service/established")
        .Event<ServiceRenamed>("service/renamed")
        .Event<HostChanged>("service/host-changed")
        .Event<LanguageChosen>("service/language-chosen")
        .Command<EstablishService>("service/establish")
        .Command<RenameService>("service/rename")
        .Command<ChangeHost>("service/change-host")
        .Command<ChooseLanguage>("service/choose-language")
        .State<ChildWelfareService>(
            "service", schema: 1, ("not-established", typeof(ChildWelfareService.NotEstablished)), ("established", typeof(ChildWelfareService.Established)));
}
