package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.U8;

/// The service in detail, EV-DO beside the rest.
///
/// @param forbidden whether the network may not be used
public record DetailedServiceStatus(
    @U8 ServiceStatus status,
    @U8 NetworkServiceDomain capability,
    @U8 ServiceStatus hdrStatus,
    @U8 boolean hdrHybrid,
    @U8 boolean forbidden) {}
