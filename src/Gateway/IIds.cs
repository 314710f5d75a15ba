namespace Immunotherapy.Gateway;

/// <summary>Where new ids come from, so that tests can name theirs.</summary>
public interface IIds
{
    Guid Next();
}
