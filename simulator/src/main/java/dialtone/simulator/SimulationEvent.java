package dialtone.simulator;

/// One thing that happened in a simulation.
public sealed interface SimulationEvent {

  /// A command line and its reply.
  record AtExchange(String port, String command, String reply) implements SimulationEvent {}

  /// A QMI request with what became of it, or an indication.
  ///
  /// @param message service and name: `DMS GetModel`
  /// @param client its id within the service
  /// @param outcome `ok`, `indication`, or what the error says
  record QmiExchange(String port, String message, int client, String outcome)
      implements SimulationEvent {}

  /// Something happened in the data call of a port, in words.
  record CallChanged(String port, String what) implements SimulationEvent {}

  /// A fault began, or a rung healed it.
  record FaultHappened(String name, String what) implements SimulationEvent {}

  /// The modem changed, in words.
  record StateChanged(String what) implements SimulationEvent {}
}
