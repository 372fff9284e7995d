package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U8;

/// The Ec/Io of one radio interface.
///
/// @param ecio in steps of -0.5 dB
public record Ecio(@U8 int ecio, @S8 RadioInterface radioInterface) {}
