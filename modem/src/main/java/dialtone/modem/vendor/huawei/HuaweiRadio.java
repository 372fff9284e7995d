package dialtone.modem.vendor.huawei;

import dialtone.modem.Radio;
import dialtone.modem.at.AtSession;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.Params;
import dialtone.protocol.at.response.Syscfgex;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Radio modes by `^SYSCFGEX`, and by the older `^SYSCFG` on 3G sticks. Bands, roaming and domain
/// stay as they are.
public final class HuaweiRadio implements Radio {
  // The modem looks for networks anew before it answers (seen: E3372 fw 21.180, 10 s).
  private static final Duration SETTLES = Duration.ofSeconds(30);

  private static final List<String> WORDS =
      List.of("auto", "lte", "umts", "gsm", "preferlte", "preferumts");

  /// The acquisition order: 01 GSM, 02 UMTS, 03 LTE; 00 the modem's own.
  private static final Map<String, String> ORDERS =
      Map.of(
          "auto",
          "00",
          "lte",
          "03",
          "umts",
          "02",
          "gsm",
          "01",
          "preferlte",
          "030201",
          "preferumts",
          "0201");

  /// `^SYSCFG` mode and acquisition order: 2 automatic, 13 GSM, 14 UMTS; order 0 automatic, 2 UMTS
  /// first, 3 as it is.
  private static final Map<String, String> OLD_MODES =
      Map.of("auto", "2,0", "umts", "14,3", "gsm", "13,3", "preferumts", "2,2");

  private final AtSession session;

  public HuaweiRadio(AtSession session) {
    this.session = session;
  }

  @Override
  public List<String> knownModes() {
    return WORDS;
  }

  /// One of [#knownModes], or the modem's own acquisition order when it is none of them.
  @Override
  public String modes() {
    Optional<Syscfgex> now = current();
    if (now.isEmpty()) {
      return oldModes();
    }
    String order = now.get().acquisitionOrder();
    return word(ORDERS, order).orElse(order);
  }

  @Override
  public void setModes(String modes) {
    String order = Optional.ofNullable(ORDERS.get(modes)).orElseThrow(() -> unknown(modes));
    Optional<Syscfgex> now = current();
    if (now.isEmpty()) {
      setOldModes(modes);
      return;
    }
    if (now.get().acquisitionOrder().equals(order)) {
      return;
    }
    // band 40000000, roaming 2, domain 4 and LTE band 40000000 mean "no change"
    set("AT^SYSCFGEX=\"" + order + "\",40000000,2,4,40000000,,");
  }

  private void setOldModes(String modes) {
    String old =
        Optional.ofNullable(OLD_MODES.get(modes))
            .orElseThrow(
                () ->
                    new ModemFailure(
                        new Failure.Unsupported("mode " + modes, "this modem knows no ^SYSCFGEX")));
    set("AT^SYSCFG=" + old + ",40000000,2,4");
  }

  private void set(String text) {
    session
        .send(AtCommand.action(text).within(SETTLES).waitingFor("the radio to change its modes"))
        .orThrow();
  }

  private Optional<Syscfgex> current() {
    AtReply reply = session.send(AtCommand.query("AT^SYSCFGEX?", "^SYSCFGEX:"));
    return reply.ok() ? reply.lines().stream().findFirst().map(Syscfgex::parse) : Optional.empty();
  }

  private String oldModes() {
    AtReply reply = session.send(AtCommand.query("AT^SYSCFG?", "^SYSCFG:")).orThrow();
    String line = reply.lines().stream().findFirst().orElse("^SYSCFG:");
    Params params = Params.of("^SYSCFG:", line);
    String mode = params.text() + "," + params.text();
    return word(OLD_MODES, mode).orElse(mode);
  }

  private static Optional<String> word(Map<String, String> table, String value) {
    return WORDS.stream().filter(w -> value.equals(table.get(w))).findFirst();
  }

  private static ModemFailure unknown(String modes) {
    Optional<String> nearest =
        WORDS.stream().filter(w -> w.contains(modes) || modes.contains(w)).findFirst();
    return new ModemFailure(new Failure.UnknownWord("mode", modes, nearest, WORDS));
  }
}
