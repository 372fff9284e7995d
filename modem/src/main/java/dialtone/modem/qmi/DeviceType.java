package dialtone.modem.qmi;

import dialtone.host.machine.Clock;
import dialtone.host.machine.Machine;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The kind of a network device, ARPHRD_ of linux/if_arp.h. On qmi_wwan it is another one before the
/// write of `raw_ip` returns; a simulated driver makes the device anew and takes a moment.
final class DeviceType {
  private static final String NONE = "65534";
  private static final String ETHERNET = "1";

  private static final Duration DEADLINE = Duration.ofSeconds(2);
  private static final Duration BETWEEN = Duration.ofMillis(1);

  private final Machine machine;
  private final Clock clock;
  private final String file;

  DeviceType(Machine machine, Clock clock, String netDevice) {
    this.machine = machine;
    this.clock = clock;
    this.file = "/sys/class/net/" + netDevice + "/type";
  }

  /// Returns when the device is of the kind that carries packets without Ethernet headers, or is not.
  ///
  /// @throws ModemFailure `Timeout`
  void await(boolean raw) {
    long begin = clock.nanos();
    while (!is(raw)) {
      if (clock.nanos() - begin > DEADLINE.toNanos()) {
        throw new ModemFailure(
            new Failure.Timeout("qmi/raw_ip", "the driver to change " + file, DEADLINE));
      }
      CompletableFuture<Boolean> later = new CompletableFuture<>();
      Clock.Timer _ = clock.after(BETWEEN, () -> later.complete(true));
      boolean _ = later.join();
    }
  }

  /// A file that is just being written is empty; where there is none, nothing can be waited for.
  private boolean is(boolean raw) {
    String kind = machine.files().read(List.of(file)).getOrDefault(file, raw ? NONE : ETHERNET);
    return !kind.isEmpty() && kind.equals(NONE) == raw;
  }
}
