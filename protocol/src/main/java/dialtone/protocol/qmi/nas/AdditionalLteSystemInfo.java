package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.U16;

/// What else a modem tells of its LTE system.
///
/// @param geoSystemIndex of the region in the modem's own tables, 0xffff where there is none
public record AdditionalLteSystemInfo(@U16 int geoSystemIndex) {}
