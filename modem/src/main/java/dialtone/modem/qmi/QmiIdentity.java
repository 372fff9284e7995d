package dialtone.modem.qmi;

import dialtone.modem.Identity;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.GetIds;
import dialtone.protocol.qmi.dms.GetManufacturer;
import dialtone.protocol.qmi.dms.GetModel;
import dialtone.protocol.qmi.dms.GetRevision;
import dialtone.protocol.status.DeviceIdentity;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Who the modem is, by DMS: four questions side by side, asked once.
public final class QmiIdentity implements Identity {
  private final QmiClient dms;
  private Optional<DeviceIdentity> known = Optional.empty();

  public QmiIdentity(QmiSession session) {
    this.dms = session.client(Service.DMS);
  }

  @Override
  public synchronized DeviceIdentity read() {
    if (known.isEmpty()) {
      known = Optional.of(ask());
    }
    return known.orElseThrow();
  }

  private DeviceIdentity ask() {
    CompletableFuture<GetManufacturer.Reply> maker = dms.submit(new GetManufacturer());
    CompletableFuture<GetModel.Reply> model = dms.submit(new GetModel());
    CompletableFuture<GetRevision.Reply> revision = dms.submit(new GetRevision());
    CompletableFuture<GetIds.Reply> ids = dms.submit(new GetIds());
    return new DeviceIdentity(
        text(Answers.ifAny(maker).flatMap(GetManufacturer.Reply::manufacturer)),
        text(Answers.ifAny(model).flatMap(GetModel.Reply::model)),
        text(Answers.ifAny(revision).flatMap(GetRevision.Reply::revision)),
        Answers.ifAny(ids).flatMap(GetIds.Reply::imei).filter(QmiIdentity::isImei));
  }

  /// A modem for CDMA alone says `0`.
  private static boolean isImei(Private imei) {
    return imei.reveal().matches("[0-9]{14,16}");
  }

  private static String text(Optional<String> told) {
    return told.map(String::strip).orElse("");
  }
}
