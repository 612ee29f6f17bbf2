using LearningNetwork.Silo.Hosting;

return await SiloProgram.Run(args);
