package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U64;

/// The serving NR cell.
///
/// @param plmn MCC and MNC in the digits of TS 24.008
/// @param trackingAreaCode most significant octet first
/// @param rsrq in tenths of a dB
/// @param rsrp in tenths of a dBm
/// @param snr in tenths of a dB
public record Nr5gCell(
    @Count(fixed = 3) Octets plmn,
    @Count(fixed = 3) Octets trackingAreaCode,
    @U64 long globalCellId,
    @U16 int physicalCellId,
    @S16 int rsrq,
    @S16 int rsrp,
    @S16 int snr) {}
