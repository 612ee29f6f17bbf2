using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Domain.Tests.Products;

public sealed class EditionTests
{
    private static readonly ProjectId P3 = new("p3");
    private static readonly TermsOfUse Terms = new(Copy: true, Adapt: false, NameTheSource: true);
    private static readonly MaterialContent.File Word = new("mal.docx", MaterialType.Docx, 2000, new string('a', 64));
    private static readonly MaterialContent.Link Link = new("https://eksempel.no/mal");
    private static readonly NewMaterial Template = new(" Malen ", Word, MaterialAccess.ByRequest, Terms);
    private static readonly NewMaterial Page = new("Nettsida", Link, MaterialAccess.Open, Terms);
    private static readonly Story Draft = Story.Of(ProductDecider.Decider, "mal").By(People.LeadOf(P3))
        .Happened(new ProductRegistered("Mal", ProductKind.Template, [P3], [], null));

    private static readonly PublishEdition First = new(Draft.Today, Text("Den første"), [Template, Page], []);
    private static readonly EditionPublished FirstPublished = new(new(
        1, Draft.Today, First.Changes.Ref,
        [new(new("1-1"), "Malen", Word, MaterialAccess.ByRequest, Terms), new(new("1-2"), "Nettsida", Link, MaterialAccess.Open, Terms)]));

    private static readonly Story Published = Draft.Happened(FirstPublished);

    [Fact]
    public void An_edition_numbers_its_materials_and_says_what_changed()
    {
        Draft.When(First).ShouldBeEvents(FirstPublished);
        Published.When(First).ShouldBeNothing();
        First.TextsWritten().ShouldBe([First.Changes]);
    }

    [Fact]
    public void A_new_edition_keeps_what_it_is_told_to_and_takes_the_place_of_the_rest()
    {
        var second = new PublishEdition(Draft.Today, Text("Ny mal"), [Template], [new("1-2")]);
        var published = new EditionPublished(new(
            2, Draft.Today, second.Changes.Ref,
            [FirstPublished.Edition.Materials[1], new(new("2-1"), "Malen", Word, MaterialAccess.ByRequest, Terms)]));
        Published.When(second).ShouldBeEvents(published);
        var card = Card(Published.Happened(published));
        card.MaterialOf(new("1-1")).ShouldBeNull("it is not handed over any longer");
        card.MaterialOf(new("1-2")).ShouldNotBeNull();
        card.Editions.Count.ShouldBe(2);
    }

    [Fact]
    public void An_edition_that_does_not_add_up_is_refused()
    {
        Draft.When(First with { Materials = [] }).ShouldBeRefused(MaterialRefusals.EditionEmpty);
        Draft.When(First with { On = Draft.Today.AddDays(1) }).ShouldBeRefused(Refusals.InTheFuture("on"));
        Draft.When(First with { Kept = [new("1-1")] }).ShouldBeRefused(MaterialRefusals.UnknownMaterial(new("1-1")));
        Published.When(new PublishEdition(Draft.Today.AddDays(-1), Text("Før"), [Template], [])).ShouldBeRefused(MaterialRefusals.OlderThanTheLast(Draft.Today));
        Draft.When(First with { Materials = Enumerable.Repeat(Template, 61).ToValueList() }).ShouldBeRefused(MaterialRefusals.TooManyMaterials(60));
        Draft.When(First with { Materials = [Template with { Title = "Ring 55 12 34 56" }] }).ShouldBeRefused("personal_data");
        Draft.When(First with { Materials = [Template with { Access = (MaterialAccess)9 }] }).ShouldBeRefused(Refusals.NotAValue("access"));
    }

    [Theory]
    [InlineData("mal.exe", MaterialType.Docx, 1, "file_type_not_taken")]
    [InlineData("mal", MaterialType.Docx, 1, "file_type_not_taken")]
    [InlineData("mal.docm", MaterialType.Docx, 1, "file_type_not_taken")]
    [InlineData("mal.pdf", MaterialType.Docx, 1, "file_not_what_it_says")]
    [InlineData("mal.docx", MaterialType.Docx, 0, "file_empty")]
    [InlineData("mal.docx", MaterialType.Docx, MaterialTypes.MostBytes + 1, "file_too_large")]
    [InlineData("ola@eksempel.no.docx", MaterialType.Docx, 1, "personal_data")]
    public void A_file_that_is_none_of_ours_is_refused(string name, MaterialType type, long size, string code) =>
        Draft.When(With(new MaterialContent.File(name, type, size, Word.Sha256))).ShouldBeRefused(code);

    [Fact]
    public void A_files_bytes_are_named_by_their_hash()
    {
        Draft.When(With(Word with { Sha256 = "xyz" })).ShouldBeRefused(Refusals.NotAValue("sha256"));
        Draft.When(With(Word with { Sha256 = new string('A', 64) })).ShouldBeRefused(Refusals.NotAValue("sha256"));
    }

    [Theory]
    [InlineData("http://eksempel.no")]
    [InlineData("https://")]
    [InlineData("https://ola:hemmeleg@eksempel.no")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/mal")]
    [InlineData("https://localhost")]
    public void A_link_is_a_whole_https_address(string address) => Draft.When(With(new MaterialContent.Link(address))).ShouldBeRefused(MaterialRefusals.NotALink);

    [Fact]
    public void Anyone_who_sees_the_product_reports_a_dead_link_once_and_its_owners_clear_it()
    {
        var assessed = Published.Happened(
            new ProductSubmitted(Draft.Today), new ProductReviewed(new(null, null, null, [], Draft.Today, new("wg"), "003", null, null, null, false)));
        var report = new ReportDeadLink(new("1-2"));
        var reported = new DeadLinkReported(new("1-2"), Draft.Today);
        assessed.By(People.Reader).When(report).ShouldBeEvents(reported);
        assessed.Happened(reported).By(People.WorkingGroup).When(report).ShouldBeNothing();
        assessed.By(People.Reader).When(new ReportDeadLink(new("1-1"))).ShouldBeRefused(MaterialRefusals.NotALinkToReport);
        assessed.By(People.Reader).When(new ReportDeadLink(new("9-9"))).ShouldBeRefused(Refusals.NotFound);
        Published.By(People.Reader).When(report).ShouldBeRefused(Refusals.NotFound);
        assessed.By(People.Nobody).When(report).ShouldBeRefused(Refusals.NotAllowed);

        assessed.Happened(reported).By(People.Reader).When(new ClearDeadLink(new("1-2"))).ShouldBeRefused(Refusals.NotAllowed);
        assessed.Happened(reported).When(new ClearDeadLink(new("1-2"))).ShouldBeEvents(new DeadLinkCleared(new("1-2")));
        assessed.When(new ClearDeadLink(new("1-2"))).ShouldBeNothing();
    }

    [Fact]
    public void A_new_edition_clears_dead_links()
    {
        var dead = Published.Happened(new DeadLinkReported(new("1-2"), Draft.Today));
        Card(dead).DeadLinks.Count.ShouldBe(1);
        Card(dead.Happened(new EditionPublished(FirstPublished.Edition with { Number = 2 }))).DeadLinks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(MaterialAccess.Open, false, false, true)]
    [InlineData(MaterialAccess.ByRequest, false, false, false)]
    [InlineData(MaterialAccess.ByRequest, true, false, true)]
    [InlineData(MaterialAccess.ByRequest, false, true, true)]
    public void Who_may_have_a_material(MaterialAccess access, bool isOwner, bool letIn, bool may) => ProductRights.MayTake(access, isOwner, letIn).ShouldBe(may);

    [Theory]
    [InlineData("Mal.PDF", MaterialType.Pdf)]
    [InlineData("bilde.jpeg", MaterialType.Jpg)]
    [InlineData("a.b.txt", MaterialType.Txt)]
    [InlineData("mal.docm", null)]
    [InlineData(".pdf", null)]
    [InlineData("mal", null)]
    public void A_name_says_what_type_a_file_is(string name, MaterialType? type) => MaterialTypes.OfName(name).ShouldBe(type);

    private static PublishEdition With(MaterialContent content) => First with { Materials = [Template with { Content = content }] };

    private static ProductCard Card(Story story) => ((Product.Registered)story.State).Card;

    private static WrittenText Text(string body) => WrittenText.Write("changes", body, "nn", new(body, "salt")).Text!;
}
