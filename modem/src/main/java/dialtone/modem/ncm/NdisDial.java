package dialtone.modem.ncm;

import dialtone.modem.ConnectionSettings;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.response.Cgdcont;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Secret;
import java.time.Duration;
import java.util.Optional;

/// The lines that define and dial a context, out of what a person wants and what the modem has.
record NdisDial(ConnectionSettings settings, Optional<Cgdcont> present) {
  // The modem answers OK when the request is on its way to the network (seen: E3372 fw 21.180, 0.1
  // s; MS2372 1 s).
  private static final Duration ACCEPTED = Duration.ofSeconds(15);

  /// The APN to dial; what the modem has when nobody named one.
  String apn() {
    return settings.apn().or(() -> present.map(Cgdcont::apn)).orElse("");
  }

  /// Whether the modem's context is the wanted one. APNs are compared as the network does, TS
  /// 23.003 §9.1.
  boolean contextMatches() {
    return present
        .filter(c -> c.type().equalsIgnoreCase(settings.family().pdpType()))
        .filter(c -> c.apn().equalsIgnoreCase(apn()))
        .isPresent();
  }

  /// 3GPP TS 27.007 §10.1.1.
  AtCommand define() {
    return AtCommand.action(
        "AT+CGDCONT=%d,\"%s\",\"%s\""
            .formatted(settings.cid(), settings.family().pdpType(), quotable("APN", apn())));
  }

  /// The command that puts the context back; without parameters it becomes undefined again.
  String undoDefine() {
    return present
        .map(c -> "AT+CGDCONT=%d,\"%s\",\"%s\"".formatted(c.cid(), c.type(), c.apn()))
        .orElse("AT+CGDCONT=" + settings.cid());
  }

  /// `^NDISDUP=cid,1[,apn[,user,password[,auth]]]`.
  AtCommand dial() {
    StringBuilder text = new StringBuilder("AT^NDISDUP=" + settings.cid() + ",1");
    boolean authenticates = settings.user().isPresent() || settings.auth().isPresent();
    if (!apn().isEmpty() || authenticates) {
      text.append(",\"").append(quotable("APN", apn())).append('"');
    }
    String shown = text.toString();
    if (authenticates) {
      text.append(",\"").append(quotable("user name", settings.user().orElse(""))).append("\",\"");
      shown = text + "***\"" + auth();
      String password = settings.password().map(Secret::reveal).orElse("");
      text.append(quotable("password", password)).append('"').append(auth());
    }
    return AtCommand.action(text.toString())
        .shownAs(shown)
        .within(ACCEPTED)
        .waitingFor("the modem to take the dial command");
  }

  AtCommand hangUp() {
    return AtCommand.action("AT^NDISDUP=" + settings.cid() + ",0").within(ACCEPTED);
  }

  private String auth() {
    return settings
        .auth()
        .map(
            a ->
                switch (a) {
                  case NONE -> ",0";
                  case PAP -> ",1";
                  case CHAP -> ",2";
                  case BOTH -> ",3";
                })
        .orElse("");
  }

  /// TS 27.007 §4 knows no way to write a quotation mark inside a string.
  private static String quotable(String what, String text) {
    if (text.chars().anyMatch(c -> c == '"' || c < ' ' || c == 0x7f)) {
      throw new ModemFailure(
          new Failure.BadInput(
              "the " + what, "it holds a character that AT commands cannot carry"));
    }
    return text;
  }
}
