using System.Runtime.CompilerServices;
using Bunit;

namespace Immunotherapy.Admin.Tests;

/// <summary>A machine that is busy is no failure. Said before the first test, whichever that is.</summary>
internal static class Patience
{
    // A page that is waited for takes a thread, and what it waits for needs another.
    private const int ThreadsForEachProcessor = 4;

    [ModuleInitializer]
    internal static void Have()
    {
        BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(30);
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, ThreadsForEachProcessor * Environment.ProcessorCount), ports);
    }
}
