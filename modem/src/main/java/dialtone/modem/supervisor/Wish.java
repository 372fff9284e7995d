package dialtone.modem.supervisor;

import dialtone.modem.ConnectionSettings;
import dialtone.modem.ppp.Dialling;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.privacy.Secret;
import java.util.Optional;

/// What a person wants of one modem. What is absent is chosen by evidence.
///
/// @param port the control port to use, such as `ttyUSB2`, instead of the one that probing names
/// @param data the data path to use: `ncm`, `ppp`, `qmi`, `mbim`, `ecm`
/// @param dialling how a data call is made, where it comes to one
/// @param modes radio technologies, as [dialtone.modem.Radio#setModes] takes them
/// @param plmn the network to register with, such as `23415`
/// @param metric of the default route
/// @param pinAnyway a person has said that the PIN may be tried with fewer than three tries left
public record Wish(
    ConnectionSettings connection,
    Optional<Secret> pin,
    Optional<String> port,
    Optional<String> data,
    Dialling dialling,
    Optional<String> modes,
    Optional<String> plmn,
    int metric,
    boolean pinAnyway)
    implements Wishes {

  @Override
  public boolean dependOnSim() {
    return false;
  }

  @Override
  public Wish general() {
    return this;
  }

  @Override
  public Wish forSim(Private iccid) {
    return this;
  }
}
