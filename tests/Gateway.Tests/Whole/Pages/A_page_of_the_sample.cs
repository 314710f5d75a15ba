using Immunotherapy.Gateway.Tests.House;

namespace Immunotherapy.Gateway.Tests.Whole.Pages;

public sealed class A_page_of_the_sample(SampleGateway sample) : IClassFixture<SampleGateway>
{
    private const string PatientPage = "docs/patient-page.graphql";
    private const string MelanomaPage = $"{ApprovedFile.Folder}/melanoma.graphql";
    private const string ColitisPage = $"{ApprovedFile.Folder}/colitis.graphql";

    public static TheoryData<string, string, string, string> All => new()
    {
        { "patient.en.json", PatientPage, "EN", "immunotherapy" },
        { "patient.es.json", PatientPage, "ES", "inmunoterapia" },
        { "melanoma.en.json", MelanomaPage, "EN", "melanoma-cutaneous" },
        { "melanoma.es.json", MelanomaPage, "ES", "melanoma-de-piel" },
        { "colitis.en.json", ColitisPage, "EN", "colitis" },
        { "colitis.es.json", ColitisPage, "ES", "inflamacion-del-intestino" },
    };

    [Theory]
    [MemberData(nameof(All))]
    public async Task Says_what_was_read_and_approved(string file, string operation, string locale, string slug)
    {
        var query = await File.ReadAllTextAsync(Repository.PathTo(operation), TestContext.Current.CancellationToken);

        var page = await sample.Gateway.DataAsync(query, new { slug, locale });

        ApprovedFile.Holds(file, page);
    }
}
