/// A modem made of software, and a small carrier behind it, served on real ptys and real network
/// devices.
@org.jspecify.annotations.NullMarked
module dialtone.simulator {
  requires transitive dialtone.protocol;
  requires transitive dialtone.host;
  requires static transitive org.jspecify;

  exports dialtone.simulator;
}
