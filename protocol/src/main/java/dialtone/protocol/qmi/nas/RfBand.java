package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U16;

/// The band and channel of one technology.
public record RfBand(
    @S8 RadioInterface radioInterface, @U16 ActiveBand activeBandClass, @U16 int activeChannel) {}
