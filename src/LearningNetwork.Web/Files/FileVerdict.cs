namespace LearningNetwork.Web.Files;

/// <summary>What a file's bytes say of it.</summary>
internal enum FileVerdict
{
    AsItSays,
    SomethingElse,

    /// <summary>It holds a program that would run where it is opened.</summary>
    Runs,
}
