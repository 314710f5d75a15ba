namespace Immunotherapy.Gateway.Store;

/// <summary>Whether the world sees a language of an entry.</summary>
public enum PublicationState
{
    Published,
    Unpublished,
}
