using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Products.Registering;

/// <summary>Makes a product's commands of what was typed or sent; pages and API share it, so that both refuse the same with the same words.</summary>
internal static class RegisterCommands
{
    public static (RegisterProduct? Command, Refusal? Refusal) Register(RegisterBody sent, Language language)
    {
        var kind = Choices.Parse<ProductKind>(sent.Kind);
        var badKind = string.IsNullOrWhiteSpace(sent.Kind) ? Refusals.Required("kind") : kind is null ? Refusals.NotAValue("kind") : null;
        var (projects, badProject) = Keys<ProjectId>("projects", sent.Projects);
        var (guests, badGuest) = Keys<GuestId>("guests", sent.Guests);
        var (developers, badDeveloper) = Keys<ServiceId>("developers", sent.Developers);
        var (contact, badContact) = sent.Contact is null ? (null, null) : Contact(sent.Contact);
        var (description, badText) = Text("description", sent.Description, language);
        var (form, badForm) = Form(new(null, null, sent.ForWhom, sent.Interest, sent.Materials, sent.Experience), language);
        return Fields.FirstOf(Fields.Name("title", sent.Title), badKind, badProject, badGuest, badDeveloper, badText, badForm, badContact) is { } refusal
            ? (null, refusal)
            : (new RegisterProduct(sent.Title!, kind!.Value, projects, developers, description) { Guests = guests, Form = form, Contact = contact }, null);
    }

    public static (DescribeProduct? Command, Refusal? Refusal) Describe(DescribeBody sent, Language language)
    {
        var (description, badText) = Text("description", sent.Description, language);
        var (form, badForm) = Form(sent, language);
        return (badText ?? badForm) is { } refusal
            ? (null, refusal)
            : (new DescribeProduct(string.IsNullOrWhiteSpace(sent.Title) ? null : sent.Title, description) { Form = form }, null);
    }

    public static (NameContact? Command, Refusal? Refusal) Contact(ContactBody sent)
    {
        var (service, badService) = Sent.Value<ServiceId>("service", sent.Service);
        var role = Choices.Parse<ContactRole>(sent.Role);
        var badRole = string.IsNullOrWhiteSpace(sent.Role) ? Refusals.Required("role") : role is null ? Refusals.NotAValue("role") : null;
        return (badService ?? badRole) is { } refusal ? (null, refusal) : (new NameContact(service, role!.Value), null);
    }

    private static (WrittenForm Form, Refusal? Refusal) Form(DescribeBody sent, Language language)
    {
        var (forWhom, badForWhom) = Text("forWhom", sent.ForWhom, language);
        var (interest, badInterest) = Text("interest", sent.Interest, language);
        var (materials, badMaterials) = Text("materials", sent.Materials, language);
        var (experience, badExperience) = Text("experience", sent.Experience, language);
        return (new(forWhom, interest, materials, experience), badForWhom ?? badInterest ?? badMaterials ?? badExperience);
    }

    private static (WrittenText? Text, Refusal? Refusal) Text(string field, string? body, Language language) =>
        string.IsNullOrWhiteSpace(body) ? (null, null) : NewText.Write(field, body, language);

    private static (ValueList<T> Values, Refusal? Refusal) Keys<T>(string field, IReadOnlyList<string>? sent) where T : struct, ITextValue<T>
    {
        var values = (sent ?? []).Select(T.Parse).ToList();
        return values.Contains(null) ? ([], Refusals.NotAValue(field)) : (values.OfType<T>().ToValueList(), null);
    }
}
