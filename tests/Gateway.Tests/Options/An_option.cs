using System.Reflection;
using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Http;
using Immunotherapy.Gateway.Options;
using Immunotherapy.Gateway.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Tests.Options;

public sealed class An_option
{
    [Theory]
    [InlineData("--Store:Conection=InMemory", "There is no option 'Store:Conection'. Did you mean 'Store:Connection'?")]
    [InlineData("--Sample:Imprt=false", "There is no option 'Sample:Imprt'. Did you mean 'Sample:Import'?")]
    [InlineData("--Limits:FilterNode=10", "There is no option 'Limits:FilterNode'. Did you mean 'Limits:FilterNodes'?")]
    [InlineData("--Limits:FilterNodes=many", "Failed to convert configuration value 'many' at 'Limits:FilterNodes'")]
    public void That_does_not_exist_or_is_not_of_its_kind_is_refused(string argument, string sentence) =>
        Assert.StartsWith(sentence, Assert.Throws<BadOptionException>(() => WebApplication.CreateBuilder([argument]).AddGateway()).Message);

    [Theory]
    [InlineData("--store:connection=InMemory")]
    [InlineData("--Anything:Else=1")]
    public void That_is_written_in_other_letters_or_is_not_ours_is_taken(string argument) => WebApplication.CreateBuilder([argument]).AddGateway();

    [Fact]
    public void That_is_out_of_range_is_refused_with_its_range()
    {
        using var app = WebApplication.CreateBuilder(["--Limits:PageSize=100000"]).AddGateway().Build();

        Assert.Contains("PageSize must be between 1 and 1000", Assert.Throws<OptionsValidationException>(() => app.Services.GetRequiredService<ContentSchema>()).Message);
    }

    [Theory]
    [InlineData(GatewayOptions.Store, typeof(StoreOptions))]
    [InlineData(GatewayOptions.Sample, typeof(SampleOptions))]
    [InlineData(GatewayOptions.Limits, typeof(HttpLimits), typeof(OperationLimits), typeof(ArgumentLimits))]
    public void That_is_bound_is_known(string section, params Type[] bound) =>
        Assert.Equal(bound.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.Name)).Order(), GatewayOptions.Known[section].Order());
}
