package dialtone.simulator.qmi;

import dialtone.protocol.qmi.wds.CallEndReason;
import dialtone.protocol.qmi.wds.StartNetwork;
import dialtone.protocol.qmi.wds.VerboseCallEndReason;
import dialtone.protocol.qmi.wds.VerboseCallEndReasonType;
import java.util.Optional;

/// Why a session was refused or ended, in WDS's rough and in its verbose way.
///
/// @param rough TLV 0x10
/// @param verbose TLV 0x11
record CallEnds(CallEndReason rough, VerboseCallEndReason verbose) {
  private static final int CM_NO_SERVICE = 2001;
  private static final int CM_CLIENT_END = 2000;

  /// The call manager found no service: `(3,2001)`.
  static CallEnds noService() {
    return new CallEnds(
        CallEndReason.GENERIC_NO_SERVICE,
        new VerboseCallEndReason(VerboseCallEndReasonType.CM, CM_NO_SERVICE));
  }

  /// The host ended it: `(3,2000)`.
  static CallEnds byHost() {
    return new CallEnds(
        CallEndReason.GENERIC_CLIENT_END,
        new VerboseCallEndReason(VerboseCallEndReasonType.CM, CM_CLIENT_END));
  }

  /// A cause of 3GPP TS 24.008 §10.5.6.6: `(6,CAUSE)`.
  static CallEnds ofNetwork(int cause) {
    CallEndReason rough =
        switch (cause) {
          case 8 -> CallEndReason.GSM_WCDMA_OPERATOR_DETERMINED_BARRING;
          case 26 -> CallEndReason.GSM_WCDMA_INSUFFICIENT_RESOURCES;
          case 27 -> CallEndReason.GSM_WCDMA_UNKNOWN_APN;
          case 28 -> CallEndReason.GSM_WCDMA_UNKNOWN_PDP;
          case 29 -> CallEndReason.GENERIC_AUTHENTICATION_FAILED;
          case 30 -> CallEndReason.GSM_WCDMA_GGSN_REJECT;
          case 31 -> CallEndReason.GSM_WCDMA_ACTIVATION_REJECT;
          case 32 -> CallEndReason.GSM_WCDMA_OPTION_NOT_SUPPORTED;
          case 33 -> CallEndReason.GSM_WCDMA_OPTION_UNSUBSCRIBED;
          case 34 -> CallEndReason.GSM_WCDMA_OPTION_TEMPORARILY_OUT_OF_ORDER;
          case 36 -> CallEndReason.GSM_WCDMA_REGULAR_DEACTIVATION;
          case 38 -> CallEndReason.GSM_WCDMA_NETWORK_FAILURE;
          case 39 -> CallEndReason.GSM_WCDMA_REATTACH_REQUIRED;
          default -> CallEndReason.GENERIC_UNSPECIFIED;
        };
    return new CallEnds(rough, new VerboseCallEndReason(VerboseCallEndReasonType.GPP, cause));
  }

  StartNetwork.Failed failed() {
    return new StartNetwork.Failed(Optional.of(rough), Optional.of(verbose));
  }
}
