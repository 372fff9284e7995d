package dialtone.simulator.qmi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The ids that the modem gave away, service by service. The lowest free number is given first; a
/// modem has few of them, and those that killed programs leave behind stay taken until SYNC or a
/// restart.
final class Clients {
  /// Of one service. Modems have between a handful and a few dozen.
  static final int MOST = 32;

  private final TreeMap<Integer, TreeMap<Integer, Client>> services = new TreeMap<>();
  private final List<Consumer<Client>> leaving = new ArrayList<>();

  /// Is told of each client that goes.
  void onLeave(Consumer<Client> told) {
    leaving.add(told);
  }

  /// Nothing when all ids of the service are taken.
  Optional<Client> allocate(int service, QmiFace.Line line) {
    TreeMap<Integer, Client> all = services.computeIfAbsent(service, _ -> new TreeMap<>());
    for (int id = 1; id <= MOST; id++) {
      if (!all.containsKey(id)) {
        Client client = new Client(service, id, line);
        all.put(id, client);
        return Optional.of(client);
      }
    }
    return Optional.empty();
  }

  Optional<Client> find(int service, int id) {
    return Optional.ofNullable(services.getOrDefault(service, new TreeMap<>()).get(id));
  }

  List<Client> of(int service) {
    return List.copyOf(services.getOrDefault(service, new TreeMap<>()).values());
  }

  /// False when nobody has that id.
  boolean release(int service, int id) {
    Optional<Client> client = find(service, id);
    client.ifPresent(
        gone -> {
          services.getOrDefault(service, new TreeMap<>()).remove(id);
          leaving.forEach(told -> told.accept(gone));
        });
    return client.isPresent();
  }

  void releaseAll() {
    List<Client> all = services.values().stream().flatMap(s -> s.values().stream()).toList();
    all.forEach(client -> release(client.service(), client.id()));
  }
}
