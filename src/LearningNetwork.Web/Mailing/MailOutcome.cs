namespace LearningNetwork.Web.Mailing;

/// <summary>What became of handing an e-mail over.</summary>
internal enum MailOutcome
{
    /// <summary>The server has taken it upon itself.</summary>
    Taken,

    /// <summary>The server will never take it.</summary>
    Refused,

    /// <summary>The server did not take it this time.</summary>
    NotNow,

    /// <summary>The server could not be reached, or would not talk with us at all.</summary>
    Away,

    /// <summary>The connection ended after the text had begun to go: it may have been taken.</summary>
    Unknown,
}
