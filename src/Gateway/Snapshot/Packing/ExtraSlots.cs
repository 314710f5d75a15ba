namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>How many slots of a layout are for what is no field.</summary>
/// <param name="Shared">At the beginning of the shared block.</param>
/// <param name="Text">At the beginning of a text block.</param>
/// <param name="SharedMiddle">Of the shared block, between the short fields and the long ones.</param>
/// <param name="TextMiddle">Of a text block, likewise.</param>
internal readonly record struct ExtraSlots(int Shared, int Text, int SharedMiddle, int TextMiddle);
