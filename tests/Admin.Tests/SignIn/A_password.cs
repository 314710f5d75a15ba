using Immunotherapy.Admin.SignIn;

namespace Immunotherapy.Admin.Tests.SignIn;

public sealed class A_password
{
    [Theory]
    [InlineData("password1234")]
    [InlineData("Password1234!")]
    [InlineData("passwordpassword")]
    [InlineData("qwertyuiop12")]
    [InlineData("QWERTYUIOPAS")]
    [InlineData("123456789012")]
    [InlineData("abcdefghijkl")]
    [InlineData("abcabcabcabc")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("1q2w3e4r5t6y")]
    [InlineData("immunotherapy1")]
    [InlineData("!!!letmein!!!2024")]
    [InlineData("correct horse battery staple")]
    [InlineData("ada@example.org")]
    [InlineData("Lovelace1843")]
    public void That_others_try_first_is_refused(string password) =>
        Assert.Equal(PasswordRules.TooCommon, PasswordRules.Fault(password, "ada@example.org", "Ada Lovelace"));

    [Theory]
    [InlineData("our garden has seven trees")]
    [InlineData("zapato-nube-tren-9")]
    [InlineData("ñandú corre lejos")]
    [InlineData("f7Kq92mLxv0t")]
    public void That_is_long_enough_may_be_of_any_characters(string password) =>
        Assert.Null(PasswordRules.Fault(password, "ada@example.org", "Ada Lovelace"));

    [Fact]
    public void Has_12_to_256_characters()
    {
        Assert.Equal(PasswordRules.TooShort, PasswordRules.Fault("seven trees", "", ""));
        Assert.Equal(PasswordRules.TooLong, PasswordRules.Fault(new string('x', 257), "", ""));
    }
}
