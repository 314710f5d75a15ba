using Immunotherapy.Bench;

return await Verbs.RunAsync(args);
