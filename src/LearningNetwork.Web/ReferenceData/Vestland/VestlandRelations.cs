using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Web.ReferenceData.Vestland;

/// <summary>What belongs together in 003, and what a national body owns.</summary>
internal static class VestlandRelations
{
    /// <summary>Three of P1's cards are products of their own and parts of its process (§5.3.1, §5.5.1, §5.6); the templates are what their collections are made of (§5.9).</summary>
    public static ValueList<ReferenceRelation> All { get; } =
    [
        new("sammen-om-samvaer", RelationKind.PartOf, "prosessarbeid-med-foreldre"),
        new("vurderingstrakt", RelationKind.PartOf, "prosessarbeid-med-foreldre"),
        new("trygg-gjenforening", RelationKind.PartOf, "prosessarbeid-med-foreldre"),
        .. TemplatesOfP6.All.Select(template => new ReferenceRelation(template.Id, RelationKind.OneOfSet, "diverse-maler-p6")),
        .. ProductsOfP3.Templates.Select(template => new ReferenceRelation(template.Id, RelationKind.OneOfSet, "diverse-maler-p3")),
    ];

    /// <summary>The directorate's model, which 002 evaluates. The working group of 003 did not look at it.</summary>
    public static ValueList<ReferenceNationalProduct> National { get; } =
    [
        new(
            "grunnmodellen", "Grunnmodellen for hjelpetiltak", ProductKind.Model, "bufdir",
            """
            Bufdirs modell for arbeidet med hjelpetiltak: kartlegging, plan, fire typer tiltak og evaluering, med familieveiledning som ett av
            dem. Ansatte læres opp over flere samlinger og får veiledning i grupper etterpå.
            """),
    ];
}
