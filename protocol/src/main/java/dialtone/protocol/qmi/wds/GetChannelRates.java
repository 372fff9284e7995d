package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Asks for the rates of the link in bits a second: those now, and the most there can be.
@Qmi(service = Service.WDS, id = 0x0023)
public record GetChannelRates() implements Request<GetChannelRates.Reply> {
  public record Reply(@Tlv(0x01) Optional<ChannelRates> channelRates) {}

  public record ChannelRates(
      @U32 long channelTxRateBps,
      @U32 long channelRxRateBps,
      @U32 long maxChannelTxRateBps,
      @U32 long maxChannelRxRateBps) {}
}
