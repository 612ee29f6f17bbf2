using System.Data;
using System.Globalization;
using Dapper;
using LearningNetwork.Storage.EventLog;
using Microsoft.Data.Sqlite;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>Lets Dapper read and write the same CLR types on both databases; SQLite knows only texts and numbers.</summary>
internal static class ColumnHandlers
{
    public static void Register()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        Add(MomentOf, (parameter, moment) => parameter.Value = parameter is SqliteParameter ? Moments.Text(moment) : moment.UtcDateTime);
        Add(DateOf, (parameter, date) => parameter.Value = parameter is SqliteParameter ? DateText(date) : date);
        Add(value => Convert.ToBoolean(value, CultureInfo.InvariantCulture), (parameter, flag) => parameter.Value = flag);
        Add(value => Convert.ToInt32(value, CultureInfo.InvariantCulture), (parameter, number) => parameter.Value = number);
    }

    private static DateTimeOffset MomentOf(object value) => value switch
    {
        DateTime utc => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc)),
        DateTimeOffset moment => moment,
        _ => Moments.Parse((string)value),
    };

    private static DateOnly DateOf(object value) => value switch
    {
        DateOnly date => date,
        DateTime day => DateOnly.FromDateTime(day),
        _ => DateOnly.ParseExact((string)value, "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static string DateText(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Add<T>(Func<object, T> read, Action<IDbDataParameter, T> write) where T : struct
    {
        // Where Dapper has a type of its own for a parameter, it does not ask the handler.
        SqlMapper.RemoveTypeMap(typeof(T));
        SqlMapper.RemoveTypeMap(typeof(T?));
        SqlMapper.AddTypeHandler(new Handler<T>(read, write));
    }

    private sealed class Handler<T>(Func<object, T> read, Action<IDbDataParameter, T> write) : SqlMapper.TypeHandler<T>
    {
        public override T? Parse(object value) => read(value);

        public override void SetValue(IDbDataParameter parameter, T? value) => write(parameter, value!);
    }
}
