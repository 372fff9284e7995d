package dialtone.host.machine;

import dialtone.protocol.net.Addressing;
import java.time.Duration;
import java.util.List;

/// The way of a connection's packets: a network device of the kernel, or a stack inside this process.
public interface DataPath extends AutoCloseable {

  enum Kind {
    KERNEL,
    IN_PROCESS;

    /// The word of the JSON contract.
    public String word() {
      return this == KERNEL ? "kernel" : "in-process";
    }
  }

  /// What came back. `tried` lists every peer asked, such as `ping 10.64.0.1`.
  record Answered(boolean ping, boolean dns, List<String> tried) {
    public boolean any() {
      return ping || dns;
    }
  }

  Kind kind();

  String interfaceName();

  /// Brings the link up without any address. Carrier afterwards says nothing about a connection.
  void raise(Journal journal);

  /// Asks the network for an address by DHCP and gives what it said; nothing is configured yet.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Timeout` naming DHCP, `Unsupported` without any DHCP client
  Addressing lease(Duration deadline);

  /// Sets address, MTU, default route with `metric` and resolver, replacing what an earlier call set and leaving in
  /// place what is equal. Each change is in the journal before it is made.
  void configure(Addressing addressing, int metric, Journal journal);

  /// Sends ICMP echo and DNS queries through this interface and waits until both kinds were answered, or one was and
  /// the other is late, or the deadline passed.
  Answered probe(Addressing addressing, Duration deadline);

  /// Takes back everything that [#raise] and [#configure] did.
  void clear(Journal journal);

  @Override
  void close();
}
