package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Sends a USSD code and waits for the network's answer.
///
/// @param ussData the code
@Qmi(service = Service.VOICE, id = 0x003a)
public record OriginateUssd(@Tlv(0x01) Optional<UssData> ussData)
    implements Request<OriginateUssd.Reply> {
  /// @param ussDataUtf16 the network's answer in units of UTF-16
  public record Reply(
      @Tlv(0x10) @U16 Optional<CallEndReason> failureCause,
      @Tlv(0x11) Optional<AlphaIdentifier> alphaIdentifier,
      @Tlv(0x12) Optional<UssData> ussData,
      @Tlv(0x13) @U8 Optional<CallControlResultType> callControlResultType,
      @Tlv(0x14) @U8 OptionalInt callId,
      @Tlv(0x15) @U8
          Optional<CallControlSupplementaryServiceType> callControlSupplementaryServiceType,
      @Tlv(0x16) @Count(prefix = 8) @U16 Optional<List<Integer>> ussDataUtf16) {}

  public record Failed(@Tlv(0x10) @U16 Optional<CallEndReason> failureCause) {}
}
