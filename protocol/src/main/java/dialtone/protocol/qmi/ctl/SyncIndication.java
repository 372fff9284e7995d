package dialtone.protocol.qmi.ctl;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;

/// Tells that the modem has started anew: all client ids are void.
@Qmi(service = Service.CTL, id = 0x0027)
public record SyncIndication() implements Indication {}
