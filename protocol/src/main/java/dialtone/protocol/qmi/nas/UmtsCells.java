package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.List;

/// The serving UMTS cell and its neighbours.
///
/// @param cellId the low 16 bits of it
/// @param plmn MCC and MNC in the digits of TS 24.008
/// @param rscp in dBm
/// @param ecio in dB
public record UmtsCells(
    @U16 int cellId,
    @Count(fixed = 3) Octets plmn,
    @U16 int lac,
    @U16 int utraAbsoluteRfChannelNumber,
    @U16 int primaryScramblingCode,
    @S16 int rscp,
    @S16 int ecio,
    @Count(prefix = 8) List<Neighbor> cell,
    @Count(prefix = 8) List<GeranNeighbor> neighboringGeran) {
  /// A UMTS cell that is heard.
  ///
  /// @param rscp in dBm
  /// @param ecio in dB
  public record Neighbor(
      @U16 int utraAbsoluteRfChannelNumber,
      @U16 int primaryScramblingCode,
      @S16 int rscp,
      @S16 int ecio) {}

  /// A GSM cell that is heard.
  ///
  /// @param rssi in dBm
  public record GeranNeighbor(
      @U16 int geranAbsoluteRfChannelNumber,
      @U8 int networkColorCode,
      @U8 int baseStationColorCode,
      @S16 int rssi) {}
}
