package dialtone.protocol.qmi.wda;

import dialtone.protocol.qmi.DataEndpointType;
import dialtone.protocol.wire.U32;

/// Which data path is meant: the interface's number on the bus (bInterfaceNumber on USB).
public record EndpointInfo(@U32 DataEndpointType endpointType, @U32 long interfaceNumber) {}
