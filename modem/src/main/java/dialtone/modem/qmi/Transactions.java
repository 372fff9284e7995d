package dialtone.modem.qmi;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// Which requests wait for an answer, by the number that ties the two. Numbers go round, and one
/// that waits is never given again.
final class Transactions {
  private static final int LAST_OF_CONTROL = 0xff;
  private static final int LAST = 0xffff;

  /// So many that were given up are remembered, to know their late answers.
  private static final int LATE = 64;

  /// @param number the transaction id of the header
  record Key(int service, int client, int number) {
    static Key of(QmiMessage.Header header) {
      return new Key(header.service(), header.client(), header.transaction());
    }
  }

  private record Sender(int service, int client) {}

  private final String port;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Key, InFlight> pending = new HashMap<>();
  private final Map<Key, InFlight> late = new LinkedHashMap<>();
  private final Map<Sender, Integer> last = new HashMap<>();
  private Optional<Failure> over = Optional.empty();

  Transactions(String port) {
    this.port = port;
  }

  /// @throws ModemFailure what [#shut] was told; `Busy` when all numbers of the client wait
  Key add(int service, int client, InFlight asked) {
    lock.lock();
    try {
      over.ifPresent(
          why -> {
            throw new ModemFailure(why);
          });
      Key key = free(new Sender(service, client));
      pending.put(key, asked);
      return key;
    } finally {
      lock.unlock();
    }
  }

  private Key free(Sender sender) {
    int highest = sender.service() == Service.CTL.number() ? LAST_OF_CONTROL : LAST;
    int number = last.getOrDefault(sender, 0);
    for (int tries = 0; tries < highest; tries++) {
      number = number % highest + 1;
      Key key = new Key(sender.service(), sender.client(), number);
      if (!pending.containsKey(key)) {
        late.remove(key);
        last.put(sender, number);
        return key;
      }
    }
    throw new ModemFailure(
        new Failure.Busy(port, highest + " requests of this program without an answer"));
  }

  /// Takes out what `response` answers.
  Optional<InFlight> answered(QmiMessage.Header response) {
    lock.lock();
    try {
      return take(pending, response);
    } finally {
      lock.unlock();
    }
  }

  /// Takes out what `response` answers too late.
  Optional<InFlight> answeredLate(QmiMessage.Header response) {
    lock.lock();
    try {
      return take(late, response);
    } finally {
      lock.unlock();
    }
  }

  private static Optional<InFlight> take(Map<Key, InFlight> from, QmiMessage.Header response) {
    Key key = Key.of(response);
    Optional<InFlight> asked =
        Optional.ofNullable(from.get(key)).filter(f -> f.asksFor(response.id()));
    asked.ifPresent(_ -> from.remove(key));
    return asked;
  }

  /// Whether `asked` still waited, which it no longer does.
  ///
  /// @param mayAnswer whether an answer may still come
  boolean giveUp(Key key, InFlight asked, boolean mayAnswer) {
    lock.lock();
    try {
      boolean waited = pending.remove(key, asked);
      if (waited && mayAnswer) {
        late.put(key, asked);
        if (late.size() > LATE) {
          late.remove(late.keySet().iterator().next());
        }
      }
      return waited;
    } finally {
      lock.unlock();
    }
  }

  /// Takes out all whose client is `which`.
  List<InFlight> forget(Predicate<Key> which) {
    lock.lock();
    try {
      late.keySet().removeIf(which);
      return takeOut(which);
    } finally {
      lock.unlock();
    }
  }

  /// Takes out all; from here on [#add] fails with `why`. Only the first call says why.
  List<InFlight> shut(Failure why) {
    lock.lock();
    try {
      over = over.or(() -> Optional.of(why));
      return takeOut(_ -> true);
    } finally {
      lock.unlock();
    }
  }

  private List<InFlight> takeOut(Predicate<Key> which) {
    List<InFlight> taken = new ArrayList<>();
    pending.entrySet().removeIf(each -> which.test(each.getKey()) && taken.add(each.getValue()));
    return taken;
  }
}
