package dialtone.app.uqmi;

import dialtone.protocol.qmi.TlvReader;
import java.util.List;

/// What came back for one request.
///
/// @param <R> the record of the reply
sealed interface Answer<R> {

  /// @param problems TLVs that could not be read and are left out
  record Granted<R>(R reply, List<TlvReader.Problem> problems) implements Answer<R> {}

  /// @param error a number of libqmi's QmiProtocolError
  record Refused<R>(int error) implements Answer<R> {}

  /// None came, or one without a result.
  record Missing<R>() implements Answer<R> {}
}
