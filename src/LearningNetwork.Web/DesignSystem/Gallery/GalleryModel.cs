using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.DesignSystem.Gallery;

/// <summary>What the gallery shows that a reader can change: its form.</summary>
public sealed record GalleryModel(FormState Form);
