package dialtone.simulator.qmi;

import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.known.KnownCodecs;

/// Messages by name, for the log of a simulation.
final class Names {
  private Names() {}

  /// `DMS GetModel`; numbers where nothing is known.
  static String request(int service, int id) {
    return KnownCodecs.request(service, id)
        .map(codec -> codec.service().name() + " " + codec.name())
        .orElseGet(() -> unknown(service, id));
  }

  private static String unknown(int service, int id) {
    String name = Service.of(service).map(Service::name).orElse("service " + service);
    return "%s 0x%04x".formatted(name, id);
  }
}
