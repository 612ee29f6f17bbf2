using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Storage.ReadModel.Tellings;
using LearningNetwork.Web.Reuse;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.Extensions.Hosting;

namespace LearningNetwork.Web.Live;

/// <summary>
/// What one open page is told while it is looked at: that something changed which its reader may see, and never what; the first thing that
/// happens wakes it in any case. The page then asks for itself, as anybody does. Who it is and what the person may is read anew before each event; when the session has ended, so has this.
/// </summary>
internal sealed class LiveStream(LivePulse pulse, LiveSeats seats, IWhoIsThere people, ActivityQueries activity, TellingQueries tellings, KeptAnswers kept, IHostApplicationLifetime life, TimeProvider time)
{
    public const string Ready = "ready", Changed = "changed", Beat = "beat", Over = "over";

    /// <summary>A sign of life, so that what stands between does not hang up; HAProxy waits 20 seconds (infra/haproxy).</summary>
    private static readonly TimeSpan BetweenBeats = TimeSpan.FromSeconds(10);

    /// <summary>A page is woken no more often than this, however much happens.</summary>
    private static readonly TimeSpan BetweenChanges = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan Reconnect = TimeSpan.FromSeconds(3);

    public async IAsyncEnumerable<SseItem<string>> Of(ClaimsPrincipal cookie, SignedIn person, LogEnd seen, [EnumeratorCancellation] CancellationToken aborted)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(aborted, life.ApplicationStopping);
        if (!seats.Take(person.Actor.Person))
        {
            yield return Item(Over);
            yield break;
        }

        try
        {
            yield return new("", Ready) { EventId = seen.Mark, ReconnectionInterval = Reconnect };
            (int, TellingId?)? told = null; // not known of the page as it was made, so what happens first is worth a look
            while (await Next(seen, both.Token) is { } came)
            {
                if (await people.StillOfSession(cookie, both.Token) is not { } now || !now.Actor.May(Right.SeeActivity) || now.Actor.Network != person.Actor.Network)
                {
                    yield return Item(Over);
                    yield break;
                }

                if (!came)
                {
                    yield return Item(Beat);
                    continue;
                }

                var from = seen;
                seen = pulse.End; // before it is asked, so that what comes meanwhile is asked about again
                var newest = await LastTold(now, both.Token);
                if (newest != told || await SeesSomething(now, from, both.Token))
                    yield return Item(Changed) with { EventId = seen.Mark };
                told = newest;
                await Task.Delay(BetweenChanges, time, CancellationToken.None);
            }
        }
        finally
        {
            seats.Leave(person.Actor.Person);
        }
    }

    /// <summary>Whether anything after a place is in this person's feed.</summary>
    private Task<bool> SeesSomething(SignedIn person, LogEnd after, CancellationToken cancellation)
    {
        var question = new SeenQuestion(person.Actor.Network, CaseVisibility.Of(person.Actor), after.Mark);
        return kept.Get(question, async stop => (await activity.After(question.Network, question.Visibility, after.Transaction, after.Position, 1, stop)).Count > 0, cancellation);
    }

    /// <summary>All open pages of one person ask together.</summary>
    private Task<(int Number, TellingId? Newest)> LastTold(SignedIn person, CancellationToken cancellation)
    {
        var question = new ToldQuestion(person.Actor, time.GetUtcNow().HourBegan());
        return kept.Get(question, stop => tellings.Unread(question.Reader, question.Hour, stop), cancellation);
    }

    /// <summary>True when the log goes on, false when only time has passed, null when the reader or the program has gone.</summary>
    private async Task<bool?> Next(LogEnd seen, CancellationToken cancellation)
    {
        try
        {
            return await pulse.Comes(seen, BetweenBeats, cancellation);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private static SseItem<string> Item(string kind) => new("", kind);

    private sealed record SeenQuestion(NetworkId Network, CaseVisibility Visibility, string After);

    private sealed record ToldQuestion(Actor Reader, DateTimeOffset Hour);
}
