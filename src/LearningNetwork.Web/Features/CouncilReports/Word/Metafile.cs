using System.Text;

namespace LearningNetwork.Web.Features.CouncilReports.Word;

/// <summary>
/// A square drawing in the Enhanced Metafile Format (MS-EMF), which office programs keep sharp at any size. No library that is to be
/// had writes it without the drawing libraries of one operating system; what is used of it here is little.
/// </summary>
/// <param name="side">In the drawing's own units, of which <see cref="PerMillimetre"/> are a millimetre.</param>
internal sealed class Metafile(int side)
{
    public const int PerMillimetre = 40;

    private const int Brush = 1, Pen = 2, Font = 3;
    private const uint NoBrush = 0x80000005, NoPen = 0x80000008, AnyFont = 0x8000000D;
    private const int HeaderBytes = 108;

    private readonly List<byte> body = [];
    private int records = 1;

    /// <summary>A closed shape. Colours are 0xRRGGBB.</summary>
    /// <param name="fill">Null for none.</param>
    /// <param name="hatched">Whether it is filled by slanting lines.</param>
    public void Shape(IReadOnlyList<(double X, double Y)> points, int? fill, int line, int width, bool hatched = false)
    {
        if (fill is { } colour)
            Record(39, [Brush, hatched ? 2 : 0, Bgr(colour), hatched ? 3 : 0]);
        Record(38, [Pen, 0, width, 0, Bgr(line)]);
        Record(37, [fill is null ? unchecked((int)NoBrush) : Brush]);
        Record(37, [Pen]);
        Points(86, points);
        Record(37, [unchecked((int)NoBrush)]);
        Record(37, [unchecked((int)NoPen)]);
        Record(40, [Pen]);
        if (fill is not null)
            Record(40, [Brush]);
    }

    /// <summary>A line of text with its middle in a place.</summary>
    public void Words(string text, double x, double y, int height, int colour, bool bold = false)
    {
        const int Plain = 400, Bold = 700, CentredOnBaseline = 30, Header = 76;
        Record(82, [Font, -height, 0, 0, 0, bold ? Bold : Plain, 0, 0, .. Wide("Arial", 32), .. new int[57]]);
        Record(37, [Font]);
        Record(18, [1]);
        Record(22, [CentredOnBaseline]);
        Record(24, [Bgr(colour)]);
        int[] letters = [.. Wide(text, text.Length + (text.Length % 2))];
        Record(84,
        [
            0, 0, side, side, 1, BitConverter.SingleToInt32Bits(100f / PerMillimetre), BitConverter.SingleToInt32Bits(100f / PerMillimetre),
            (int)x, (int)(y + (height * 0.35)), text.Length, Header, 0, 0, 0, 0, 0, Header + (letters.Length * 4), .. letters, .. text.Select(letter => WidthOf(letter) * height * (bold ? 110 : 102) / 100_000),
        ]);
        Record(37, [unchecked((int)AnyFont)]);
        Record(40, [Font]);
    }

    public byte[] Bytes()
    {
        Record(14, [0, 0, 20]);
        var hundredths = side * 100 / PerMillimetre;
        int[] header =
        [
            1, HeaderBytes, 0, 0, side, side, 0, 0, hundredths, hundredths, 0x464D4520, 0x10000, HeaderBytes + body.Count, records, Font + 1, 0, 0, 0,
            side, side, side / PerMillimetre, side / PerMillimetre, 0, 0, 0, side * 1000 / PerMillimetre, side * 1000 / PerMillimetre,
        ];
        return [.. header.SelectMany(BitConverter.GetBytes), .. body];
    }

    private void Points(int type, IReadOnlyList<(double X, double Y)> points) =>
        Record(type, [0, 0, side, side, points.Count, .. points.Select(point => ((int)point.X & 0xFFFF) | ((int)point.Y << 16))]);

    private void Record(int type, IReadOnlyList<int> words)
    {
        foreach (var word in (int[])[type, 8 + (words.Count * 4), .. words])
            body.AddRange(BitConverter.GetBytes(word));
        records++;
    }

    /// <summary>Two letters a word, in a field of so many letters.</summary>
    private static IEnumerable<int> Wide(string text, int letters)
    {
        var bytes = new byte[letters * 2];
        Encoding.Unicode.GetBytes(text, bytes);
        return bytes.Chunk(4).Select(four => BitConverter.ToInt32(four));
    }

    private static int Bgr(int rgb) => ((rgb & 0xFF) << 16) | (rgb & 0xFF00) | (rgb >> 16);

    /// <summary>How wide Arial draws a letter, in thousandths of its height.</summary>
    private static int WidthOf(char letter) => letter switch
    {
        'i' or 'j' or 'l' => 222,
        'f' or 't' or ' ' or '.' => 278,
        'r' => 333,
        'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' => 500,
        'm' => 833,
        'w' => 722,
        _ => 556,
    };
}
