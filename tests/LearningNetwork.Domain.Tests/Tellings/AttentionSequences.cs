using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Domain.Tests.SharingRequests;

namespace LearningNetwork.Domain.Tests.Tellings;

public sealed class AttentionSequences
{
    private static readonly Gen<Subject> Subjects =
        from kind in Gen.Elements(Enum.GetValues<SubjectKind>())
        from key in Gen.Elements("mal", "p3", "ukjend")
        select new Subject(kind, key);

    private static readonly Gen<TellingId> Tellings =
        from key in Gen.Elements("mal", "mal.voss-herad")
        from version in Gen.Choose(1, 6)
        select new TellingId(key.Contains('.') ? "sharing-request" : "product", key, version);

    private static readonly Gen<Command> Commands = Gen.Frequency(
        (3, from subject in Subjects select (Command)new Follow(subject)),
        (2, from subject in Subjects select (Command)new Unfollow(subject)),
        (4, from tellings in Gens.Some(Tellings) select (Command)new MarkRead(tellings)));

    private static readonly World Known = new("known", question => question switch
    {
        AboutProduct { Product.Value: not "ukjend" } => Cases.Card,
        AboutProject { Project.Value: not "ukjend" } about => new ProjectFacts(about.Project, "Prosjekt", []),
        AboutService { Service.Value: not "ukjend" } about => new ServiceFacts(about.Service, "Teneste"),
        _ => null,
    });

    private static readonly Sequences<Attention, AttentionCommand, AttentionEvent> Sequences = new(
        AttentionDecider.Decider,
        AttentionDecider.Of(People.Reader),
        Gens.Sent(Commands, Gens.Actors(People.Reader), Gen.Frequency((5, Gen.Constant(Known)), (1, Gen.Constant(World.Empty)))));

    [Fact]
    public void Whatever_is_sent_attention_holds() => Sequences.Hold(life =>
    {
        var attention = (Attention)life.State;
        attention.Follows.Select(followed => followed.Subject).ShouldBeUnique();
        attention.Follows.ShouldAllBe(followed => followed.Subject.Key != "ukjend");
        attention.Marks.Select(mark => mark.Telling).ShouldBeUnique();
        if (attention.Marks.Count > 0)
            (attention.Marks.Max(mark => mark.At) - attention.Marks.Min(mark => mark.At)).ShouldBeLessThanOrEqualTo(TimeSpan.FromDays(Telling.Days));
    });

    [Fact]
    public void Everything_about_attention_can_happen() => Sequences.ReachEverything();
}
