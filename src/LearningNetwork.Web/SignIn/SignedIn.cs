using System.Security.Claims;
using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.SignIn;

/// <summary>
/// Who is signed in. A handler that needs the person takes one as its parameter; whoever is not signed in never reaches a handler,
/// except behind <see cref="Rights.Open"/>, where <see cref="Find"/> may give null.
/// </summary>
/// <param name="Role">The role by which the person is shown; the actor's roles decide.</param>
/// <param name="Place">What the person is shown with: the name of the service, the projects or the network.</param>
/// <param name="NetworkName">The network's name as its members write it.</param>
/// <param name="Language">The language of the person's service, else the network's.</param>
public sealed record SignedIn(Actor Actor, Domain.Access.Role Role, string Place, string NetworkName, Language Language)
{
    /// <summary>What the person is called; empty where nobody said, and in the demonstration.</summary>
    public string Name { get; init; } = "";

    /// <summary>The id of the session or token by which the person came in; null in the demonstration.</summary>
    public string? EnteredBy { get; init; }

    /// <summary>The provider that the session came through, or null.</summary>
    public string? Issuer { get; init; }

    /// <summary>False for a program whose token only reads.</summary>
    public bool MayWrite { get; init; } = true;

    /// <summary>The person of this request, or null when nobody is signed in.</summary>
    public static SignedIn? Find(HttpContext context) => (context.User.Identity as PersonIdentity)?.Person;

    /// <summary>The actor of this request; asked where nobody is signed in, it is a fault of the program.</summary>
    public static Actor ActorOf(HttpContext context) => Of(context).Actor;

    /// <summary>Called by the framework for a handler's parameter.</summary>
    public static ValueTask<SignedIn?> BindAsync(HttpContext context) => ValueTask.FromResult<SignedIn?>(Of(context));

    /// <summary>The sender of a command that came with a form: <c>person.Sends(form.CommandId)</c>.</summary>
    public Sender Sends(Guid commandId, int? expectedVersion = null) => new(Actor, new CommandId(commandId.ToString()), expectedVersion);

    private static SignedIn Of(HttpContext context) => Find(context) ?? throw new InvalidOperationException("Nobody is signed in.");
}

/// <summary>A person as the framework carries one through a request.</summary>
internal sealed class PersonIdentity(SignedIn person, string scheme)
    : ClaimsIdentity([new(ClaimTypes.NameIdentifier, person.Actor.Person.Value)], scheme)
{
    public SignedIn Person { get; } = person;
}
