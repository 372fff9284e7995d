package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U48;
import dialtone.protocol.wire.U64;
import java.util.Optional;
import java.util.OptionalLong;

/// Asks for the modem's clock.
@Qmi(service = Service.DMS, id = 0x002f)
public record GetTime() implements Request<GetTime.Reply> {
  /// @param systemTime milliseconds of GPS time, which began on 6 January 1980
  /// @param userTime milliseconds of what [SetTime] set
  public record Reply(
      @Tlv(0x01) Optional<DeviceTime> deviceTime,
      @Tlv(0x10) @U64 OptionalLong systemTime,
      @Tlv(0x11) @U64 OptionalLong userTime) {}

  /// The clock and who set it.
  ///
  /// @param timeCount in units of 1.25 ms since 6 January 1980
  public record DeviceTime(@U48 long timeCount, @U16 TimeSource timeSource) {}
}
