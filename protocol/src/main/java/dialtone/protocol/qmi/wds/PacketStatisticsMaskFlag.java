package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// The counters that [GetPacketStatistics] asks for. Numbers as QmiWdsPacketStatisticsMaskFlag of
/// libqmi.
public enum PacketStatisticsMaskFlag {
  @Code(1)
  TX_PACKETS_OK,
  @Code(2)
  RX_PACKETS_OK,
  @Code(4)
  TX_PACKETS_ERROR,
  @Code(8)
  RX_PACKETS_ERROR,
  @Code(0x10)
  TX_OVERFLOWS,
  @Code(0x20)
  RX_OVERFLOWS,
  @Code(0x40)
  TX_BYTES_OK,
  @Code(0x80)
  RX_BYTES_OK,
  @Code(0x100)
  TX_PACKETS_DROPPED,
  @Code(0x200)
  RX_PACKETS_DROPPED,
  UNRECOGNISED
}
