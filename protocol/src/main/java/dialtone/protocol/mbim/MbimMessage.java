package dialtone.protocol.mbim;

import dialtone.protocol.wire.Octets;
import java.util.UUID;

/// One control message. MBIM 1.0 §9.3 and §9.4.
public sealed interface MbimMessage {

  /// Of a message that may come in several pieces.
  sealed interface Fragmented extends MbimMessage {
    UUID service();

    /// The command's number within its service.
    int cid();

    Octets buffer();
  }

  /// Ties an answer to its request; 0 for what the modem says unasked.
  int transaction();

  /// The host begins. `longest` is the most octets of one message that it takes.
  record Open(int transaction, int longest) implements MbimMessage {}

  record Close(int transaction) implements MbimMessage {}

  /// @param set false for a query
  record Command(int transaction, UUID service, int cid, boolean set, Octets buffer)
      implements Fragmented {}

  /// The host could not make sense of what came.
  record HostError(int transaction, int code) implements MbimMessage {}

  record OpenDone(int transaction, int status) implements MbimMessage {}

  record CloseDone(int transaction, int status) implements MbimMessage {}

  record CommandDone(int transaction, UUID service, int cid, int status, Octets buffer)
      implements Fragmented {}

  /// The modem could not make sense of what came.
  record FunctionError(int transaction, int code) implements MbimMessage {
    /// [#code]: it was not opened. MBIM 1.0 table 9-11.
    public static final int NOT_OPENED = 5;
  }

  /// The modem says it unasked.
  record IndicateStatus(UUID service, int cid, Octets buffer) implements Fragmented {
    @Override
    public int transaction() {
      return 0;
    }
  }

  /// The status of what was done: MBIM 1.0 §9.4.5.
  int SUCCESS = 0;

  /// A status: this modem cannot do it.
  int NO_DEVICE_SUPPORT = 9;
}
