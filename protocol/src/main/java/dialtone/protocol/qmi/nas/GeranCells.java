package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.List;

/// The serving GSM cell and its neighbours.
///
/// @param plmn MCC and MNC in the digits of TS 24.008
/// @param timingAdvance in bit periods, 0xffffffff where there is none
/// @param rxLevel RXLEV of TS 45.008: 0 for -110 dBm, in steps of 1 dB
public record GeranCells(
    @U32 long cellId,
    @Count(fixed = 3) Octets plmn,
    @U16 int lac,
    @U16 int geranAbsoluteRfChannelNumber,
    @U8 int baseStationIdentityCode,
    @U32 long timingAdvance,
    @U16 int rxLevel,
    @Count(prefix = 8) List<Neighbor> cell) {
  /// A GSM cell that is heard.
  public record Neighbor(
      @U32 long cellId,
      @Count(fixed = 3) Octets plmn,
      @U16 int lac,
      @U16 int geranAbsoluteRfChannelNumber,
      @U8 int baseStationIdentityCode,
      @U16 int rxLevel) {}
}
