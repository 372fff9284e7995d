package dialtone.simulator.at;

/// What one command does and answers on one port.
@FunctionalInterface
interface Handler {
  Answer handle(Command command, Dialogue dialogue);
}
