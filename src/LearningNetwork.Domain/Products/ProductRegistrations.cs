using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.Products.Product;

namespace LearningNetwork.Domain.Products;

/// <summary>How a product is written down, sent in and kept right by its owners.</summary>
internal static class ProductRegistrations
{
    public static Decision Register(RegisterProduct command, Facts facts, DecisionContext context)
    {
        foreach (var project in command.Owners)
        {
            if (facts.Of(new AboutProject(project)) is null)
                return ProjectRefusals.UnknownProject(project);
        }

        foreach (var guest in command.Guests)
        {
            if (facts.Of(new AboutGuest(guest)) is null)
                return NetworkRefusals.UnknownGuest(guest);
        }

        foreach (var service in command.Developers.Concat(command.Contact is { } named ? [named.Service] : []))
        {
            if (facts.Of(new AboutService(service)) is null)
                return ServiceRefusals.UnknownService(service);
        }

        Event?[] happened =
        [
            AsEvent(command),
            command.Form.Since(ProductForm.Empty),
            command.Contact is { } contact ? new ContactNamed(contact.Service, contact.Role, context.Today) : null,
        ];
        return Decision.Accept([.. happened.OfType<Event>()]);
    }

    public static Decision Describe(ProductCard card, DescribeProduct command)
    {
        var title = command.Title?.Trim() is { } written && written != card.Title ? written : null;
        var description = command.Description?.Ref is { } text && text != card.Description ? text : null;
        Event?[] happened = [title is null && description is null ? null : new ProductDescribed(title, description), command.Form.Since(card.Form)];
        return Decision.Accept([.. happened.OfType<Event>()]);
    }

    /// <summary>The program loads what is known already, whatever of the form the sources leave empty.</summary>
    public static Decision Submit(Registered product, DecisionContext context) => product switch
    {
        not Draft => Decision.Nothing,
        _ when !context.Actor.IsProgram() && product.Card.Missing.Any() => ProductRefusals.Incomplete(product.Card.Missing),
        _ => new ProductSubmitted(context.Today),
    };

    public static Decision Name(ProductCard card, NameContact command, Facts facts, DecisionContext context)
    {
        if (card.ContactOf(command.Service, command.Role) is not null)
            return Decision.Nothing;
        return facts.Of(new AboutService(command.Service)) is null
            ? ServiceRefusals.UnknownService(command.Service)
            : new ContactNamed(command.Service, command.Role, context.Today);
    }

    public static Decision Confirm(ProductCard card, ConfirmContact command) => card.ContactsConfirmedOn switch
    {
        null => ProductRefusals.NoContactToConfirm,
        { } confirmed when confirmed >= command.On => Decision.Nothing,
        _ => new ContactsConfirmed(command.On),
    };

    public static ProductRegistered AsEvent(RegisterProduct command) => new(
        command.Title.Trim(),
        command.Kind,
        command.Owners.Distinct().ToValueList(),
        command.Developers.Distinct().ToValueList(),
        command.Description?.Ref)
    {
        Guests = command.Guests.Distinct().ToValueList(),
    };
}
