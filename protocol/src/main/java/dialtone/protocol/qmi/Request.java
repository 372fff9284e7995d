package dialtone.protocol.qmi;

/// What a host asks a service.
///
/// @param <R> the record of the answer when the service agrees
public interface Request<R> {}
