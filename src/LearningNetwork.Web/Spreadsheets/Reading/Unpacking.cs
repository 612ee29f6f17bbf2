using System.IO.Compression;

namespace LearningNetwork.Web.Spreadsheets.Reading;

/// <summary>Unpacks a workbook once to nothing, to see that it ends: what its parts claim to be long is not believed.</summary>
internal static class Unpacking
{
    public static bool IsBounded(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return archive.Entries.Count <= SheetLimits.MostParts && Sum(archive) <= SheetLimits.MostUnpacked;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return false;
        }
    }

    private static long Sum(ZipArchive archive)
    {
        var buffer = new byte[64 * 1024];
        var sum = 0L;
        foreach (var entry in archive.Entries)
        {
            using var unpacked = entry.Open();
            while (sum <= SheetLimits.MostUnpacked && unpacked.Read(buffer) is > 0 and var read)
                sum += read;
        }

        return sum;
    }
}
