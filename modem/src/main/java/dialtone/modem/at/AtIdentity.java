package dialtone.modem.at;

import dialtone.modem.Identity;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.status.DeviceIdentity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who the modem is: by `ATI` in one round trip where its lines are labelled, else by `+CGMI`,
/// `+CGMM`, `+CGMR` and `+CGSN` (3GPP TS 27.007 §5.1–5.4). An empty maker is accepted; lines that
/// came unasked are not taken for an answer.
public final class AtIdentity implements Identity {
  private static final List<String> LABELS = List.of("Manufacturer", "Model", "Revision", "IMEI");

  private final AtSession session;
  private final Optional<String> maker;
  private Optional<DeviceIdentity> known = Optional.empty();

  /// @param maker its name when that is known better than the modem says it
  public AtIdentity(AtSession session, Optional<String> maker) {
    this.session = session;
    this.maker = maker;
  }

  @Override
  public synchronized DeviceIdentity read() {
    if (known.isEmpty()) {
      known = Optional.of(ask());
    }
    return known.orElseThrow();
  }

  private DeviceIdentity ask() {
    Map<String, String> labelled = labelled(session.send(AtCommand.text("ATI")));
    String vendor = maker.orElseGet(() -> of(labelled, "Manufacturer", "AT+CGMI"));
    String model = of(labelled, "Model", "AT+CGMM");
    String firmware = of(labelled, "Revision", "AT+CGMR");
    Optional<Private> imei =
        Optional.of(of(labelled, "IMEI", "AT+CGSN"))
            .map(t -> t.replaceAll("[^0-9]", ""))
            .filter(t -> t.length() >= 14 && t.length() <= 16)
            .map(Private::new);
    return new DeviceIdentity(vendor, model, firmware, imei);
  }

  private static Map<String, String> labelled(AtReply reply) {
    Map<String, String> found = new HashMap<>();
    for (String line : reply.lines()) {
      int colon = line.indexOf(':');
      if (colon > 0 && LABELS.contains(line.substring(0, colon).strip())) {
        found.putIfAbsent(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    return found;
  }

  private String of(Map<String, String> labelled, String label, String command) {
    return Optional.ofNullable(labelled.get(label)).orElseGet(() -> text(session, command));
  }

  /// The one line that answers `command`, without the command's own name, which some firmware puts
  /// before it; empty when the modem has nothing to say or does not know the command.
  public static String text(AtSession session, String command) {
    String prefix = command.substring(2) + ":";
    AtCommand question = AtCommand.text(command);
    AtReply reply =
        session.send(
            question.information(l -> l.startsWith(prefix) || question.information().test(l)));
    if (!reply.ok()) {
      return "";
    }
    return reply.lines().stream()
        .map(l -> l.startsWith(prefix) ? l.substring(prefix.length()) : l)
        .map(l -> l.strip().replaceAll("^\"|\"$", ""))
        .findFirst()
        .orElse("");
  }
}
