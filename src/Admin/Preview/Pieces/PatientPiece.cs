using Immunotherapy.Model.Documents;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Preview.Pieces;

/// <summary>A piece of a patient's page: it knows the language, and says which field it shows.</summary>
public abstract class PatientPiece : ComponentBase
{
    [CascadingParameter] public PatientView View { get; set; } = null!;

    protected string this[string key] => View.Words[key];

    protected string Term(string vocabulary, string value) => View.Words.Term(vocabulary, value);

    /// <summary>The path of a field that is written in each language.</summary>
    protected string? Words(string field) => At(new FieldPath(field, Locale: View.Locale));

    /// <summary>The path of a field that all languages share.</summary>
    protected string? Fact(string field) => At(new FieldPath(field));

    protected string? Words(string parts, string key, string field) => At(new FieldPath(parts, key, field, View.Locale));

    protected string? Fact(string parts, string key, string field) => At(new FieldPath(parts, key, field));

    protected string? At(FieldPath path) => View.LeadsToFields ? path.ToString() : null;
}
