package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S8;

/// The signal of one radio interface.
///
/// @param strength in dBm
public record SignalStrength(@S8 int strength, @S8 RadioInterface radioInterface) {}
