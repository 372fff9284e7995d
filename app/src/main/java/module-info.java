/// What people touch: the commands, the owner's socket and the wiring of everything else.
@org.jspecify.annotations.NullMarked
module dialtone.app {
  requires dialtone.protocol;
  requires dialtone.host;
  requires dialtone.modem;
  requires dialtone.simulator;
  requires static org.jspecify;
  requires tools.jackson.core;

  // The benchmarks count allocated bytes.
  requires jdk.management;
}
