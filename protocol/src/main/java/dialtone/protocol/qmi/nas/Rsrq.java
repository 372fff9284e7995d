package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S8;

/// The RSRQ of one radio interface.
///
/// @param rsrq in dB
public record Rsrq(@S8 int rsrq, @S8 RadioInterface radioInterface) {}
