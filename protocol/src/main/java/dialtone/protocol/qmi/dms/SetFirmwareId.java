package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Has a modem of Sierra Wireless leave its boot loader with the image that was loaded.
@Qmi(service = Service.DMS, id = 0x003e)
public record SetFirmwareId() implements Request<SetFirmwareId.Reply> {
  public record Reply() {}
}
