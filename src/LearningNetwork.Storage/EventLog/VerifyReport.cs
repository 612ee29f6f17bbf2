namespace LearningNetwork.Storage.EventLog;

/// <summary>What a check of the log counted, and the faults it found, in words for the operator.</summary>
public sealed class VerifyReport
{
    private const int MostKept = 100;

    private readonly List<string> _faults = [];

    public long Events { get; internal set; }

    public long Streams { get; internal set; }

    public long Commands { get; internal set; }

    /// <summary>Texts that events refer to.</summary>
    public long Texts { get; internal set; }

    /// <summary>Those of them whose bodies have been erased.</summary>
    public long ErasedTexts { get; internal set; }

    public long FaultCount { get; private set; }

    /// <summary>The first hundred faults.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public bool IsWhole => FaultCount == 0;

    internal void Fault(string fault)
    {
        FaultCount++;
        if (_faults.Count < MostKept)
            _faults.Add(fault);
    }
}
