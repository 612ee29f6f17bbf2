namespace LearningNetwork.Domain.SharingRequests;

/// <summary>Why a product did not come into use, or did not stay (domain-rules, from what hinders in 002 §4.4).</summary>
public enum NotSuccessfulReason
{
    Leadership,
    Capacity,
    Economy,
    NoCases,
    Materials,
    Turnover,

    /// <summary>Something else; a text must say what.</summary>
    Other,
}
