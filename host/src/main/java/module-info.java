/// The machine a modem is plugged into: its files, ports, links, leases and hot-plug events, and the only native calls.
@org.jspecify.annotations.NullMarked
module dialtone.host {
  requires transitive dialtone.protocol;
  requires static transitive org.jspecify;
  requires tools.jackson.core;

  exports dialtone.host.local;
  exports dialtone.host.machine;
  exports dialtone.host.port;
  exports dialtone.host.journal;

  // The simulator is the far end of the frame sockets.
  exports dialtone.host.link to
      dialtone.simulator;

  // It takes frames through the same channel as the stack inside this process.
  exports dialtone.host.stack to
      dialtone.simulator;

  // The simulator makes ptys, TAP devices and namespaces; the command line sets terminal modes and
  // signals.
  exports dialtone.host.linux to
      dialtone.simulator,
      dialtone.app;
}
