package dialtone.protocol.qmi;

/// What the octets of a frame turned out to be.
public sealed interface Framed permits QmiMessage, BrokenFrame {}
