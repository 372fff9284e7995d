package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks for the time that the networks have told.
@Qmi(service = Service.NAS, id = 0x007d)
public record GetNetworkTime() implements Request<GetNetworkTime.Reply> {
  public record Reply(@Tlv(0x10) Optional<Time> gpp2Time, @Tlv(0x11) Optional<Time> gppTime) {}

  /// The time as networks of one family told it last.
  ///
  /// @param timezoneOffset in quarters of an hour east of Greenwich
  public record Time(
      UniversalTime universalTime,
      @S8 int timezoneOffset,
      @U8 DaylightSavingsAdjustment daylightSavingsAdjustment,
      @S8 RadioInterface radioInterface) {}
}
