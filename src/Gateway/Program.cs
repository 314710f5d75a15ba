using Immunotherapy.Gateway;

return await GatewayProgram.RunAsync(args);
