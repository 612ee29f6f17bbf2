using LearningNetwork.Web;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Texts;

var app = WebApplication.CreateBuilder(args).AddLearningNetworkWeb(new WebOptions(Demo: args.Contains("--demo"), Language.Nynorsk)).Build();
app.UseLearningNetworkWeb().MapLearningNetworkWeb();
app.Run();
