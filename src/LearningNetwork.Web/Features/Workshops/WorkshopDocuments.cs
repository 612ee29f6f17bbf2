namespace LearningNetwork.Web.Features.Workshops;

/// <summary>The seven documents of the method that SOS-barnebyer and Løvetannakademiet made, at the addresses of the newer edition (001). None of their words are ours.</summary>
internal static class WorkshopDocuments
{
    private const string Folder = "https://www.sos-barnebyer.no/content/uploads/2024/06/";

    public static IReadOnlyList<WorkshopDocument> All { get; } =
    [
        new("question-bank", Folder + "Sporsmalbank.docx"),
        new("invitation", Folder + "Mal-invitasjon.docx"),
        new("what-you-need", Folder + "Til-verkstedet-trenger-du.docx"),
        new("frame", Folder + "Mal-Rammene-for-gjennomforing.docx"),
        new("ground-rules", Folder + "Kjoreregler-Bli-kjent-og-Energizer.docx"),
        new("techniques", Folder + "Faglig-teknikker-for-fasilitator.docx"),
        new("thank-you", Folder + "Mal-Takkebrev.docx"),
    ];
}
