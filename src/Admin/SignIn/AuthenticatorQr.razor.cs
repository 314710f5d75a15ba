using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using QRCoder;

namespace Immunotherapy.Admin.SignIn;

/// <summary>An address that a phone's camera reads, drawn in the page: the secret in it goes to nobody else.</summary>
public sealed partial class AuthenticatorQr
{
    private int _side;
    private string _path = "";

    [Parameter, EditorRequired]
    public required string Address { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    protected override void OnParametersSet()
    {
        using var code = QRCodeGenerator.GenerateQrCode(Address, QRCodeGenerator.ECCLevel.M);
        _side = code.ModuleMatrix.Count;
        _path = Draw(code.ModuleMatrix);
    }

    // One square a dark module; the matrix has its quiet zone.
    private static string Draw(List<System.Collections.BitArray> rows)
    {
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows[y].Count; x++)
                if (rows[y][x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return path.ToString();
    }
}
