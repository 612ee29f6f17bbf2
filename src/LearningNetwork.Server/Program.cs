return await LearningNetwork.Web.Hosting.ProgramFrame.Run(args);
