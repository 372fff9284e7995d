package dialtone.protocol.qmi;

/// What a service says unasked.
public interface Indication {}
