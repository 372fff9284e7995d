package dialtone.modem.context;

import dialtone.modem.ConnectionSettings;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.response.Cgdcont;
import java.util.List;
import java.util.Optional;

/// The PDP context as a person wants it, beside the one that the modem has.
///
/// @param present what `+CGDCONT?` says of the same cid
public record WantedContext(ConnectionSettings settings, Optional<Cgdcont> present) {

  public int cid() {
    return settings.cid();
  }

  /// The APN to dial; what the modem has when nobody named one.
  public String apn() {
    return settings.apn().or(() -> present.map(Cgdcont::apn)).orElse("");
  }

  public String quotedApn() {
    return Quoted.of("APN", apn());
  }

  /// The PDP type in the words of `+CGDCONT`: `IP`, `IPV6`, `IPV4V6`.
  public String type() {
    return settings.family().pdpType();
  }

  public Optional<Login> login() {
    return Login.of(settings);
  }

  /// Whether the modem's context is the wanted one. APNs are compared as the network does, TS
  /// 23.003 §9.1.
  public boolean matches() {
    return present
        .filter(c -> c.type().equalsIgnoreCase(type()))
        .filter(c -> c.apn().equalsIgnoreCase(apn()))
        .isPresent();
  }

  /// 3GPP TS 27.007 §10.1.1; nothing where the modem has it so.
  public List<Setting> define() {
    AtCommand command =
        AtCommand.action("AT+CGDCONT=%d,\"%s\",%s".formatted(cid(), type(), quotedApn()));
    return matches() ? List.of() : List.of(Setting.undone(command, before()));
  }

  /// 3GPP TS 27.007 §10.1.31; nothing where nobody gave a user name. The password that was there
  /// before cannot be read, so taking it back means none.
  public List<Setting> authenticate() {
    String template = "AT+CGAUTH=" + cid() + ",%d,{user},{password}";
    return login().stream()
        .map(login -> login.in(template.formatted(login.protocol(0, 1, 2, 2))))
        .map(command -> Setting.undone(command, "AT+CGAUTH=" + cid() + ",0"))
        .toList();
  }

  /// The command that puts the context back; without parameters it becomes undefined again.
  private String before() {
    return present
        .map(c -> "AT+CGDCONT=%d,\"%s\",\"%s\"".formatted(c.cid(), c.type(), c.apn()))
        .orElse("AT+CGDCONT=" + cid());
  }
}
