package dialtone.simulator.model;

/// What stands behind one of a modem's ports.
public enum PortRole {
  /// A command interpreter.
  AT,
  /// Takes and sends frames of QMI.
  QMI,
  /// Takes everything and says nothing, like a diagnostic port.
  MUTE,
  /// Sends back what it gets and nothing else.
  ECHO,
  /// Streams position sentences and takes no commands.
  NMEA
}
