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
  exports dialtone.host.wvdial;

  // Other programs' files are read for the command line, which shows and uses what they say.
  exports dialtone.host.config to
      dialtone.app;
  // It reads whatever file a person names.
  exports dialtone.host.config.format to
      dialtone.app;
  // It takes one dialer out of wvdial.conf.
  exports dialtone.host.config.wvdial to
      dialtone.app;

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
