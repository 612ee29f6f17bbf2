using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>What the pages must know of the installation.</summary>
/// <param name="Demo">Shows the demonstration's banner, and the page <c>/design</c>.</param>
/// <param name="NetworkLanguage">The network's language, for readers who chose none and whose service has none.</param>
/// <param name="FormTarget">Another origin that a form may lead to; empty for none.</param>
public sealed record WebOptions(bool Demo, Language NetworkLanguage, string FormTarget = "");
