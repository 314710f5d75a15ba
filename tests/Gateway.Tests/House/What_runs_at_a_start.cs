using System.Xml.Linq;

namespace Immunotherapy.Gateway.Tests.House;

public sealed class What_runs_at_a_start
{
    [Fact]
    public void Is_listed_by_names_of_assemblies_that_are_there()
    {
        var names = XDocument.Load(Repository.PathTo("build", "ReadyToRun", "ReadyToRun.targets"))
            .Descendants("RunsAtStart").SelectMany(item => item.Attribute("Include")!.Value.Split(';')).ToList();

        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, name => !File.Exists(Path.Combine(AppContext.BaseDirectory, $"{name}.dll")));
    }
}
