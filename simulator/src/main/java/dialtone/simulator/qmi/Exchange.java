package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;

/// One request that waits for its answer: exactly one of these methods gives it.
///
/// @param <R> the answer when the service agrees
/// @param <F> what it says beside the error number when it does not
interface Exchange<R, F> {
  /// Who asks.
  Client client();

  void reply(R reply);

  void refuse(QmiError error);

  void refuse(QmiError error, F details);
}
