package dialtone.modem.supervisor;

import dialtone.protocol.failure.ModemFailure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Waiting for work that was started beside other work.
final class Futures {
  private Futures() {}

  /// @throws ModemFailure what the work failed with
  static void await(CompletableFuture<Void> work) {
    try {
      work.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof ModemFailure cause) {
        throw new ModemFailure(cause.failure());
      }
      throw failed;
    }
  }
}
