package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.U16;

/// An LTE cell that is heard.
///
/// @param rsrq in tenths of a dB
/// @param rsrp in tenths of a dBm
/// @param rssi in tenths of a dBm
/// @param cellSelectionRxLevel Srxlev of TS 36.304, in dB
public record LteCell(
    @U16 int physicalCellId,
    @S16 int rsrq,
    @S16 int rsrp,
    @S16 int rssi,
    @S16 int cellSelectionRxLevel) {}
