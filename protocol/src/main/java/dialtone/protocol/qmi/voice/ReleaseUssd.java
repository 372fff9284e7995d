package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;

/// Tells that the network has ended the USSD session.
@Qmi(service = Service.VOICE, id = 0x003d)
public record ReleaseUssd() implements Indication {}
