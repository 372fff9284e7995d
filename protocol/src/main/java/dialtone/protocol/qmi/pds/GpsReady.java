package dialtone.protocol.qmi.pds;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;

/// Tells that the receiver can be used.
@Qmi(service = Service.PDS, id = 0x0060)
public record GpsReady() implements Indication {}
