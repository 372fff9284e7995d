package dialtone.app.uqmi;

import dialtone.protocol.qmi.Service;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What was typed: where and how to ask, and what to do.
///
/// @param keep services whose client ids shall outlive the call
/// @param release services whose client ids shall not, although another word says so
/// @param timeoutMillis how long all of it may take; no more than 0 is at once
/// @param commands options and actions as they stand
record Call(
    Optional<String> device,
    boolean single,
    boolean mbim,
    Optional<Long> timeoutMillis,
    Set<Service> keep,
    Set<Service> release,
    List<GetOpt.Typed> commands) {

  /// The command line as understood, or why it was not.
  sealed interface Read {}

  record Understood(Call call) implements Read {}

  /// @param message for standard error
  /// @param usage whether the help follows
  record Refused(String message, boolean usage) implements Read {}

  static Read read(List<String> words) {
    return new Reader().read(words);
  }

  /// The services that can be named, by their names in any case.
  static Optional<Service> service(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "dms" -> Optional.of(Service.DMS);
      case "nas" -> Optional.of(Service.NAS);
      case "pds" -> Optional.of(Service.PDS);
      case "wds" -> Optional.of(Service.WDS);
      case "wms" -> Optional.of(Service.WMS);
      case "wda" -> Optional.of(Service.WDA);
      case "uim" -> Optional.of(Service.UIM);
      default -> Optional.empty();
    };
  }

  private static final class Reader {
    private Optional<String> device = Optional.empty();
    private boolean single;
    private boolean mbim;
    private Optional<Long> timeoutMillis = Optional.empty();
    private final Set<Service> keep = EnumSet.noneOf(Service.class);
    private final Set<Service> release = EnumSet.noneOf(Service.class);
    private final List<GetOpt.Typed> commands = new ArrayList<>();

    Read read(List<String> words) {
      GetOpt options = new GetOpt(words);
      GetOpt.Step step = options.next();
      while (step instanceof GetOpt.Typed typed) {
        if (!take(typed)) {
          return new Refused("Invalid service " + typed.value(), false);
        }
        step = options.next();
      }
      if (step instanceof GetOpt.Wrong wrong) {
        return new Refused(wrong.message(), true);
      }
      return device.isEmpty() ? new Refused("No device given", true) : understood();
    }

    private Read understood() {
      return new Understood(new Call(device, single, mbim, timeoutMillis, keep, release, commands));
    }

    /// False for a service that cannot be named.
    private boolean take(GetOpt.Typed typed) {
      if (!(typed.word() instanceof GlobalWord word)) {
        commands.add(typed);
        return true;
      }
      switch (word) {
        case SINGLE -> single = true;
        case DEVICE -> device = Optional.of(typed.value());
        case MBIM -> mbim = true;
        case TIMEOUT -> timeoutMillis = Optional.of(Strtoul.of(typed.value(), 10).value());
        case KEEP_CLIENT_ID -> {
          return add(keep, typed.value());
        }
        case RELEASE_CLIENT_ID -> {
          return add(release, typed.value());
        }
      }
      return true;
    }

    private static boolean add(Set<Service> services, String name) {
      Optional<Service> service = service(name);
      service.ifPresent(services::add);
      return service.isPresent();
    }
  }
}
