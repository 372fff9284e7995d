package dialtone.protocol.qmi.oma;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks how the session with the operator's server stands.
@Qmi(service = Service.OMA, id = 0x0022)
public record GetSessionInfo() implements Request<GetSessionInfo.Reply> {
  public record Reply(
      @Tlv(0x10) Optional<SessionInfo> sessionInfo,
      @Tlv(0x11) @U8 Optional<SessionFailedReason> sessionFailedReason,
      @Tlv(0x12) Optional<RetryInfo> retryInfo,
      @Tlv(0x13) Optional<NetworkInitiatedAlert> networkInitiatedAlert) {}

  public record SessionInfo(@U8 SessionState sessionState, @U8 SessionType sessionType) {}

  public record RetryInfo(
      @U8 int retryCount, @U16 int retryPauseTimer, @U16 int retryPauseTimerRemaining) {}
}
