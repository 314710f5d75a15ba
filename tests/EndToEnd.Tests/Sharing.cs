using Immunotherapy.EndToEnd.Tests;
using Immunotherapy.EndToEnd.Tests.Servers;

// Servers and a browser cost seconds to start, and two tests at once keep a small machine busy.
[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(Sandbox))]
[assembly: AssemblyFixture(typeof(Newsroom))]
[assembly: Xunit.v3.Parallelization(MaxThreads = 2)]
