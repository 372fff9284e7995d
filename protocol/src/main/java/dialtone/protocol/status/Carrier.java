package dialtone.protocol.status;

/// One of the carriers that a modem uses together (carrier aggregation, 3GPP TS 36.300 §5.5).
///
/// @param primary whether it is the serving cell's
/// @param band `lte-3`, `5gnr-78`
/// @param bandwidthMhz as text: `20`, `1.4`
/// @param state `activated`, `deactivated` or `deconfigured`
public record Carrier(
    boolean primary, int physicalId, int channel, String band, String bandwidthMhz, String state) {}
