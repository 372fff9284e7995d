package dialtone.modem.at;

import dialtone.protocol.failure.ModemFailure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Waiting for work that was started beside other work.
public final class Futures {
  private Futures() {}

  /// What came of the work.
  ///
  /// @throws ModemFailure what it failed with
  public static <T> T join(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof ModemFailure cause) {
        throw new ModemFailure(cause.failure());
      }
      throw failed;
    }
  }
}
