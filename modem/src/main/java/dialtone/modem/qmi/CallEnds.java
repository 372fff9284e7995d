package dialtone.modem.qmi;

import dialtone.protocol.failure.CallEnd;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.failure.Refusal;
import dialtone.protocol.qmi.wds.CallEndReason;
import dialtone.protocol.qmi.wds.CallEndReasonCodes;
import dialtone.protocol.qmi.wds.PacketServiceStatus;
import dialtone.protocol.qmi.wds.StartNetwork;
import dialtone.protocol.qmi.wds.VerboseCallEndReason;
import dialtone.protocol.qmi.wds.VerboseCallEndReasonType;
import dialtone.protocol.qmi.wds.VerboseCallEndReasonTypeCodes;
import java.util.Optional;
import java.util.OptionalInt;

/// Why a session was refused or ended, from the two TLVs that tell it.
final class CallEnds {
  private CallEnds() {}

  static CallEnd of(PacketServiceStatus told) {
    return of(told.callEndReason(), told.verboseCallEndReason());
  }

  private static CallEnd of(Optional<CallEndReason> rough, Optional<VerboseCallEndReason> verbose) {
    Optional<CallEndReason> known = rough.filter(r -> r != CallEndReason.UNRECOGNISED);
    return new CallEnd(
        known.isPresent()
            ? OptionalInt.of((int) CallEndReasonCodes.code(known.get()))
            : OptionalInt.empty(),
        verbose
            .filter(v -> v.type() != VerboseCallEndReasonType.UNRECOGNISED)
            .map(
                v ->
                    new CallEnd.Detail(
                        (int) VerboseCallEndReasonTypeCodes.code(v.type()), v.reason())));
  }

  /// What a refused start comes to: the network's own words where the modem has them, else its error.
  static Failure of(QmiOutcome.Refused<StartNetwork.Reply, StartNetwork.Failed> refused) {
    CallEnd end =
        refused
            .details()
            .map(d -> of(d.callEndReason(), d.verboseCallEndReason()))
            .orElse(CallEnd.UNTOLD);
    boolean told = end.reason().isPresent() || end.detail().isPresent();
    return told || refused.error() == QmiError.CALL_FAILED.number()
        ? end.failure()
        : plain(refused);
  }

  private static Failure plain(
      QmiOutcome.Refused<StartNetwork.Reply, StartNetwork.Failed> refused) {
    return new Failure.Refused(refused.request(), new Refusal.Qmi(refused.error()));
  }
}
