namespace LearningNetwork.Web.Mailing;

/// <summary>How long this process leaves an e-mail server alone that could not be reached: longer each time, until it is there again.</summary>
internal sealed class ServerRest
{
    private readonly Lock _gate = new();
    private int _failures;
    private DateTimeOffset _until;

    public bool Lasts(DateTimeOffset now)
    {
        lock (_gate)
            return now < _until;
    }

    /// <summary>Those who found it away at the same time count as one.</summary>
    public void Begin(DateTimeOffset now)
    {
        lock (_gate)
        {
            if (now >= _until)
                _until = now + MailPauses.After(++_failures);
        }
    }

    public void End()
    {
        lock (_gate)
            (_failures, _until) = (0, default);
    }
}
