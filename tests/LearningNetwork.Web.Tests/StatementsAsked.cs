using System.Globalization;
using LearningNetwork.Storage.ReadModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace LearningNetwork.Web.Tests;

/// <summary>Tells in a header how many statements an answer has asked of the database, since a page may ask at most three.</summary>
public sealed class StatementsAsked : IStartupFilter
{
    public const string Header = "x-statements";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            var count = ReadDatabase.Count();
            context.Response.OnStarting(() =>
            {
                context.Response.Headers[Header] = count.Statements.ToString(CultureInfo.InvariantCulture);
                return Task.CompletedTask;
            });
            return following(context);
        });
        next(app);
    };
}
