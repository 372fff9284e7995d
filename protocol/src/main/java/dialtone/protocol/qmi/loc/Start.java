package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Starts searching for the place; the session's number is the client's choice, the interval is in
/// milliseconds.
@Qmi(service = Service.LOC, id = 0x0022)
public record Start(
    @Tlv(0x01) @U8 OptionalInt sessionId,
    @Tlv(0x10) @U32 Optional<FixRecurrenceType> fixRecurrenceType,
    @Tlv(0x12) @U32 Optional<IntermediateReportState> intermediateReportState,
    @Tlv(0x13) @U32 OptionalLong minimumIntervalBetweenPositionReports)
    implements Request<Start.Reply> {
  public record Reply() {}
}
