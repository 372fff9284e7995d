package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.S32;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks what the receive chains hear and how strongly the modem sends, for one technology.
@Qmi(service = Service.NAS, id = 0x005a)
public record GetTxRxInfo(@Tlv(0x01) @S8 Optional<RadioInterface> radioInterface)
    implements Request<GetTxRxInfo.Reply> {
  public record Reply(
      @Tlv(0x10) Optional<RxChain> rxChain0Info,
      @Tlv(0x11) Optional<RxChain> rxChain1Info,
      @Tlv(0x12) Optional<TxInfo> txInfo,
      @Tlv(0x15) Optional<RxChain> rxChain2Info,
      @Tlv(0x16) Optional<RxChain> rxChain3Info) {}

  /// What one receive chain hears; levels in tenths of a dB or of a dBm.
  ///
  /// @param isRadioTuned whether it listens; else the rest means nothing
  /// @param phase in hundredths of a degree
  public record RxChain(
      @U8 boolean isRadioTuned,
      @S32 int rxPower,
      @S32 int ecio,
      @S32 int rscp,
      @S32 int rsrp,
      @U32 long phase) {}

  /// How strongly the modem sends.
  ///
  /// @param isInTraffic whether it does; else the power means nothing
  /// @param txPower in tenths of a dBm
  public record TxInfo(@U8 boolean isInTraffic, @S32 int txPower) {}
}
