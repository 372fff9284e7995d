package dialtone.modem.supervisor;

import dialtone.modem.Connection;
import dialtone.modem.discovery.DataFamily;
import dialtone.modem.discovery.DataWay;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Chooses the way that a modem's packets take: the best one that can work here. A way that turned
/// out to be none is passed over from then on, at the next start too.
final class DataChoice {
  private final WayMemory memory;
  private final Map<DataFamily, String> foundOut = new EnumMap<>(DataFamily.class);

  /// @param because in plain words why it is not the best one; empty when it is, or was asked for
  record Chosen(DataFamily family, Connection connection, Optional<String> because) {}

  DataChoice(WayMemory memory) {
    this.memory = memory;
  }

  /// @param forced the family that a person named
  /// @param connections how this modem is connected by a family; absent where that is not known
  /// @throws ModemFailure `Unsupported` with what stands in each way
  Chosen choose(
      ModemDevice device,
      Optional<String> forced,
      Function<DataFamily, Optional<Connection>> connections) {
    List<String> passed = new ArrayList<>();
    for (DataWay way : device.ways()) {
      boolean named = forced.filter(way.family().word()::equals).isPresent();
      if (forced.isPresent() && !named) {
        continue;
      }
      Optional<String> hindrance =
          way.hindrance().or(() -> named ? Optional.empty() : learned(device, way.family()));
      Optional<Connection> connection =
          hindrance.isPresent() ? Optional.empty() : connections.apply(way.family());
      if (connection.isPresent()) {
        Optional<String> because =
            passed.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", passed));
        return new Chosen(way.family(), connection.get(), because);
      }
      passed.add(
          hindrance.orElse(
              "how this maker's modems are dialled over " + way.family().word() + " is not known"));
    }
    throw new ModemFailure(
        new Failure.Unsupported(
            "data" + forced.map(word -> " by " + word).orElse(""),
            passed.isEmpty() ? "this modem offers no such way" : String.join("; ", passed)));
  }

  /// The family that [#choose] tries first, as far as can be said without asking the modem.
  Optional<DataFamily> first(ModemDevice device, Optional<String> forced) {
    return device.ways().stream()
        .filter(
            way ->
                forced.isPresent()
                    ? forced.get().equals(way.family().word())
                    : way.hindrance().isEmpty() && learned(device, way.family()).isEmpty())
        .map(DataWay::family)
        .findFirst();
  }

  private Optional<String> learned(ModemDevice device, DataFamily family) {
    return Optional.ofNullable(foundOut.get(family)).or(() -> memory.why(device, family));
  }

  /// It was tried, and neither the network nor the weather is the reason.
  void impossible(ModemDevice device, DataFamily family, String why) {
    foundOut.put(family, why);
    memory.remember(device, family, why);
  }

  /// It said nothing this time.
  void silent(DataFamily family, String why) {
    foundOut.put(family, why);
  }

  void works(ModemDevice device, DataFamily family) {
    memory.forget(device, family);
  }
}
