namespace LearningNetwork.Web.Features.Products.Registering;

/// <summary>A product as a lead registers it, with the form of source 003 §3.2. Only title, kind and owners must be there; all of it before it is sent in.</summary>
/// <param name="Id">The key it is to have; without one it follows from the title.</param>
/// <param name="Kind"><c>template</c>, <c>conversationCards</c>, <c>model</c>, <c>programme</c>, <c>handbook</c>, <c>groupOffering</c>, <c>gathering</c> or <c>other</c>.</param>
/// <param name="Projects">The projects that own it; one of them is the sender's.</param>
/// <param name="Guests">Guests of the network that own it, such as a national body.</param>
/// <param name="Developers">The services that developed it, and so cannot ask for it.</param>
/// <param name="Description">What it is.</param>
/// <param name="ForWhom">Whom it is for.</param>
/// <param name="Interest">Which interest of foster care it serves.</param>
/// <param name="Materials">What materials belong to it.</param>
/// <param name="Experience">The experience with it so far.</param>
public sealed record RegisterBody(
    string? Id,
    string? Title,
    string? Kind,
    IReadOnlyList<string>? Projects,
    IReadOnlyList<string>? Guests,
    IReadOnlyList<string>? Developers,
    string? Description,
    string? ForWhom,
    string? Interest,
    string? Materials,
    string? Experience,
    ContactBody? Contact);

/// <param name="Role"><c>projectContact</c>, <c>projectLead</c>, <c>developer</c> or <c>hostMunicipality</c>.</param>
public sealed record ContactBody(string? Service, string? Role);

/// <summary>What is to be written anew; what is left out stays.</summary>
public sealed record DescribeBody(string? Title, string? Description, string? ForWhom, string? Interest, string? Materials, string? Experience);

/// <param name="On">The day they held; today where left out.</param>
public sealed record ConfirmBody(DateOnly? On);

public sealed record RegisteredJson(string Id);
