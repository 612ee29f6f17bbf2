using System.Globalization;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;

namespace LearningNetwork.Web.Features.CouncilReports.Word;

/// <summary>A picture in a line of text, as Word wants it written.</summary>
internal static class WordPicture
{
    /// <summary>Word measures in 360 000ths of a centimetre.</summary>
    private const long PerMillimetre = 36_000;

    private const string PictureSpace = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <param name="part">The id of the part that holds it.</param>
    public static Drawing Of(string part, int number, int side, string name, string description)
    {
        var (extent, id) = (side * PerMillimetre, (uint)number);
        var picture = new Pictures.Picture(
            new Pictures.NonVisualPictureProperties(
                new Pictures.NonVisualDrawingProperties { Id = id, Name = number.ToString(CultureInfo.InvariantCulture) }, new Pictures.NonVisualPictureDrawingProperties()),
            new Pictures.BlipFill(new Blip { Embed = part }, new Stretch(new FillRectangle())),
            new Pictures.ShapeProperties(
                new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = extent, Cy = extent }), new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));
        return new(new Inline(
            new Extent { Cx = extent, Cy = extent },
            new DocProperties { Id = id, Name = name, Description = description },
            new Graphic(new GraphicData(picture) { Uri = PictureSpace }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        });
    }
}
