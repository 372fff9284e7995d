package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.U16;

/// Why a session ended, exactly: the type says whose numbers the reasons are. In words it stands in
/// `dialtone.protocol.failure.CallEnd`.
public record VerboseCallEndReason(@U16 VerboseCallEndReasonType type, @S16 int reason) {}
