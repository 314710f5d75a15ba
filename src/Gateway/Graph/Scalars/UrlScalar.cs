namespace Immunotherapy.Gateway.Graph.Scalars;

internal sealed class UrlScalar() : PlainTextScalar(
    "URL", "The address of something on the web. Pictures of this gateway have addresses that begin with a slash.",
    "https://www.rfc-editor.org/rfc/rfc3986")
{
    protected override object? Parse(string text) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _) ? text : null;
}
