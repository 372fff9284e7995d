package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;

/// What else a modem tells of its GSM system.
///
/// @param geoSystemIndex of the region in the modem's own tables, 0xffff where there is none
public record AdditionalGsmSystemInfo(
    @U16 int geoSystemIndex, @U32 CellBroadcastCapability cellBroadcastSupport) {}
