using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Products;

/// <summary>Who is asked about a product, by role and never by name. 003 names the contact by turns as these (003 §5).</summary>
public enum ContactRole
{
    /// <summary>The contact of the project (prosjektkontakt).</summary>
    ProjectContact,

    /// <summary>The lead of the project.</summary>
    ProjectLead,

    /// <summary>Whoever developed it.</summary>
    Developer,

    /// <summary>The host municipality as such, where no role in it is named (003 §5.2.1).</summary>
    HostMunicipality,
}

/// <summary>A role at a child welfare service that answers for a product.</summary>
/// <param name="ConfirmedOn">When someone last said that it holds; the day it was named at first.</param>
public sealed record Contact(ServiceId Service, ContactRole Role, DateOnly ConfirmedOn)
{
    public bool Is(ServiceId service, ContactRole role) => Service == service && Role == role;
}
