namespace LearningNetwork.Web.Features.Products.TreasureMap;

/// <summary>A place on the chart, in its units, x to the right and y down; or the way from one to another.</summary>
public readonly record struct Point(double X, double Y)
{
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    public static Point operator *(Point a, double by) => new(a.X * by, a.Y * by);

    /// <param name="angle">In radians, clockwise from the right.</param>
    public static Point Around(double angle, double distance) => new(distance * Math.Cos(angle), distance * Math.Sin(angle));
}
