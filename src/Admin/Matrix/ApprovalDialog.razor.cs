using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Immunotherapy.Admin.Matrix;

/// <summary>Changes one approval, or makes a new one; what else there is to say of it is said on its own page.</summary>
public sealed partial class ApprovalDialog
{
    private int? _year;
    private string _status = "";
    private string _regulator = "";
    private string? _refusal;
    private Guid? _id;

    [CascadingParameter]
    public required IMudDialogInstance Dialog { get; set; }

    [Parameter]
    public required string Title { get; set; }

    [Parameter]
    public required Guid Cancer { get; set; }

    [Parameter]
    public required Guid Therapy { get; set; }

    /// <summary>Null: a new one.</summary>
    [Parameter]
    public Approval? Approval { get; set; }

    [Inject]
    public required Sentences Sentences { get; set; }

    [Inject]
    public required Catalog Catalog { get; set; }

    [Inject]
    public required Desk Desk { get; set; }

    [Inject]
    public required ICurrentActor Actor { get; set; }

    [Inject]
    public required IIds Ids { get; set; }

    private ContentType Type => Catalog["Indication"];
    private Vocabulary Status => Type["status"].Vocabulary!;
    private Vocabulary Regulator => Type["regulator"].Vocabulary!;

    protected override void OnInitialized()
    {
        _id = Approval?.Id;
        _year = Approval?.Year;
        _status = Approval?.Status ?? Status.Terms[0].Name;
        _regulator = Regulator.Terms[0].Name;
    }

    private void Leave() => Dialog.Cancel();

    private async Task SaveAsync()
    {
        try
        {
            var actor = await Actor.GetAsync();
            var edits = new List<Edit> { new(1, "firstApprovalYear", _year), new(2, "status", _status) };
            if (Approval is null) edits.AddRange([new(3, "cancerType", Cancer.ToString()), new(4, "therapy", Therapy.ToString()), new(5, "regulator", _regulator)]);
            // A new one whose year was refused is the same one at the next try.
            var id = _id ??= await Desk.CreateAsync(Type, actor, null, CancellationToken.None);
            var answer = await Desk.EditAsync(id, $"matrix-{Ids.Next():N}", edits, actor, CancellationToken.None);
            _refusal = answer.Edits.Select(e => e.Finding).OfType<Finding>().Select(Sentences.Of).FirstOrDefault();
            if (_refusal is null) Dialog.Close(DialogResult.Ok(id));
        }
        catch (RefusedException refused)
        {
            _refusal = Sentences.Of(refused);
        }
    }
}
