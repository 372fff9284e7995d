package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.wire.Octets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// The services that a modem has, and what each does with its requests.
final class ServiceTable {
  private final Map<Integer, Version> versions = new TreeMap<>();
  private final Map<Integer, TreeMap<Integer, Entry<?, ?, ?>>> services = new TreeMap<>();

  /// A service's version as CTL tells it.
  record Version(int major, int minor) {}

  /// One kind of request.
  record Entry<M, R, F>(MessageCodec<M, R, F> codec, Handler<M, R, F> handler) {}

  /// The modem has this service.
  ServiceTable offer(Service service, int major, int minor) {
    versions.put(service.number(), new Version(major, minor));
    return this;
  }

  /// Answers now or later, or refuses. Of a service that is not offered nothing is kept.
  <M, R, F> ServiceTable on(MessageCodec<M, R, F> codec, Handler<M, R, F> handler) {
    if (offers(codec.service().number())) {
      services
          .computeIfAbsent(codec.service().number(), _ -> new TreeMap<>())
          .put(codec.id(), new Entry<>(codec, handler));
    }
    return this;
  }

  /// Agrees at once.
  <M, R, F> ServiceTable reply(MessageCodec<M, R, F> codec, Function<M, R> answer) {
    return on(codec, (request, exchange) -> exchange.reply(answer.apply(request)));
  }

  /// Agrees at once, whatever the request says.
  <M, R, F> ServiceTable accept(MessageCodec<M, R, F> codec, Supplier<R> answer) {
    return reply(codec, _ -> answer.get());
  }

  /// Always refuses so.
  <M, R, F> ServiceTable refuse(MessageCodec<M, R, F> codec, QmiError error) {
    return on(codec, (_, exchange) -> exchange.refuse(error));
  }

  boolean offers(int service) {
    return versions.containsKey(service);
  }

  Map<Integer, Version> versions() {
    return versions;
  }

  Optional<Entry<?, ?, ?>> find(int service, int id) {
    return Optional.ofNullable(services.getOrDefault(service, new TreeMap<>()).get(id));
  }

  /// The numbers of a service's requests as a bit map, lowest bit first.
  Octets map(Service service) {
    Set<Integer> ids = services.getOrDefault(service.number(), new TreeMap<>()).keySet();
    int highest =
        ids.stream().filter(id -> id < 0x1000).mapToInt(Integer::intValue).max().orElse(0);
    byte[] bits = new byte[highest / 8 + 1];
    ids.stream().filter(id -> id < 0x1000).forEach(id -> bits[id / 8] |= (byte) (1 << id % 8));
    return Octets.of(bits);
  }
}
