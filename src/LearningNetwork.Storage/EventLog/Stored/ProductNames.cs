using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class ProductNames
{
    public static void Add(StoredNames names) => names
        .Event<ProductRegistered>("product/registered")
        .Event<ProductDescribed>("product/described")
        .Event<ContactNamed>("product/contact-named")
        .Event<ContactRemoved>("product/contact-removed")
        .Event<ContactsConfirmed>("product/contacts-confirmed")
        .Event<ProductReviewed>("product/reviewed")
        .Event<OwnStepsSet>("product/own-steps-set")
        .Command<RegisterProduct>("product/register")
        .Command<DescribeProduct>("product/describe")
        .Command<NameContact>("product/name-contact")
        .Command<RemoveContact>("product/remove-contact")
        .Command<ConfirmContact>("product/confirm-contact")
        .Command<ReviewProduct>("product/review")
        .Command<SetOwnSteps>("product/set-own-steps")
        .State<Product>(
            "product", schema: 1,
            ("not-registered", typeof(Product.NotRegistered)),
            ("not-assessed", typeof(Product.NotAssessed)),
            ("assessed", typeof(Product.Assessed)));
}
