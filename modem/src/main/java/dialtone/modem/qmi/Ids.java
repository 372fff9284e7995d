package dialtone.modem.qmi;

import java.util.concurrent.CompletableFuture;

/// Where the clients of one service get their ids.
interface Ids {
  /// A new one; may wait.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure when there is none
  int get();

  /// Nobody uses it any more; not told of one that was adopted.
  CompletableFuture<Void> giveBack(int client);

  /// Another program will use it.
  void leave(int client);
}
