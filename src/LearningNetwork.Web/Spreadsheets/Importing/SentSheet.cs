using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Spreadsheets.Importing;

/// <summary>
/// A spreadsheet as a form sends it: first the file itself, which is answered by a preview; then what the preview carried, which is
/// done as a whole or not at all.
/// </summary>
/// <param name="Name">What the file is called.</param>
/// <param name="Sheet">Null where it could not be read.</param>
/// <param name="IsConfirmed">Whether the reader has seen the preview.</param>
public sealed record SentSheet(string Name, Sheet? Sheet, IReadOnlyList<SheetProblem> Problems, bool IsConfirmed)
{
    public const string FileField = "file";
    public const string NameField = "file-name";
    public const string RowsField = "rows";

    /// <summary>What an endpoint that takes one says: a file, or what a preview carries.</summary>
    public static TakesFiles Taken { get; } = new(SheetLimits.MostBytes + PostedForm.LargestBody);

    public static async Task<SentSheet> Read(PostedForm form, CancellationToken cancellation)
    {
        if (form.State.Value(RowsField) is { Count: > 0 } carried)
        {
            return CarriedRows.Unpack(carried) is { } sheet
                ? new(form[NameField], sheet, [], IsConfirmed: true)
                : new(form[NameField], null, [SheetProblem.OfFile(SheetRefusals.NoFile)], IsConfirmed: false);
        }

        if (form.Files.Count == 0 || form.Files[0].FileName.Length == 0)
            return new("", null, [SheetProblem.OfFile(SheetRefusals.NoFile)], IsConfirmed: false);
        var file = form.Files[0];
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        if (file.Length > SheetLimits.MostBytes)
            return new(name, null, [SheetProblem.OfFile(SheetRefusals.TooLarge(name))], IsConfirmed: false);
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancellation);
        var (read, problems) = SpreadsheetReader.Read(name, bytes.ToArray());
        return read is not null && !CarriedRows.HasRoomFor(read)
            ? new(name, null, [SheetProblem.OfFile(SheetRefusals.TooMuchToConfirm(name))], IsConfirmed: false)
            : new(name, read, problems, IsConfirmed: false);
    }
}
