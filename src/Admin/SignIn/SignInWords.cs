namespace Immunotherapy.Admin.SignIn;

/// <summary>Names the resources with the words of signing in; the English text is the key.</summary>
public sealed class SignInWords;
