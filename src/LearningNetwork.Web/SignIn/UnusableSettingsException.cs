namespace LearningNetwork.Web.SignIn;

/// <summary>The settings cannot be used; its message says to the operator what to set.</summary>
public sealed class UnusableSettingsException(string message) : Exception(message);
