using Immunotherapy.Admin;
using Immunotherapy.Gateway;

return await GatewayProgram.RunAsync(args, builder => builder.AddConsole(), app => app.MapConsole());
