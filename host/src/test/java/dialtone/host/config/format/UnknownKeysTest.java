package dialtone.host.config.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.host.config.Papers;
import dialtone.host.config.Remark;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Keys that their program does not read, each with the right one that is nearest.
class UnknownKeysTest {

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource({
    "3g, dialnum, dialnumber",
    "3g, apnn, apn",
    "3g, pin, pincode",
    "3g, user, username",
    "3g, mode, service",
    "3g, keep_alive, keepalive",
    "ncm, service, mode",
    "ncm, pdp_type, pdptype",
    "qmi, ipv6, pdptype",
    "qmi, mode, modes",
    "mbim, pincod, pincode",
    "modemmanager, auth, allowedauth",
    "directip, pasword, password",
    "wwan, buss, bus"
  })
  void an_option_that_the_handler_of_an_interface_never_reads(
      String proto, String key, String nearest) {
    String text =
        "config interface 'wan'\n\toption proto '%s'\n\toption device '/dev/ttyUSB0'\n"
            .formatted(proto);
    Remark remark = about(key, text + "\toption apn 'a'\n\toption " + key + " 'x'\n");
    assertEquals(Optional.of(nearest), remark.nearest());
    assertEquals("paper:5", remark.place().toString());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "usepeerdn, usepeerdns",
    "defaultrout, defaultroute",
    "crtcts, crtscts",
    "lcp-echo-intervall, lcp-echo-interval",
    "noipdefaut, noipdefault",
    "refuse-mschapv2, refuse-mschap-v2",
    "no-auth, noauth"
  })
  void a_word_that_pppd_does_not_know(String key, String nearest) {
    Remark remark = about(key, "/dev/ttyUSB0\n115200\nnoauth\nmodem\n" + key + "\n");
    assertEquals(Optional.of(nearest), remark.nearest());
    assertEquals("paper:5", remark.place().toString());
  }

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource({
    "gsm, apm, apn",
    "gsm, user, username",
    "gsm, network_id, network-id",
    "ppp, lcp-echo-fail, lcp-echo-failure",
    "serial, bauds, baud",
    "ipv4, route-metrik, route-metric"
  })
  void a_key_that_its_section_of_a_keyfile_has_not(String section, String key, String nearest) {
    Remark remark = about(key, "[connection]\ntype=gsm\n\n[%s]\n%s=x\n".formatted(section, key));
    assertEquals(Optional.of(nearest), remark.nearest());
    assertEquals("paper:5", remark.place().toString());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "Fone, Phone",
    "Login, Username",
    "Bauds, Baud",
    "StupidMode, Stupid Mode",
    "Init 1, Init1"
  })
  void a_key_that_wvdial_never_reads(String key, String nearest) {
    Remark remark =
        about(key, "[Dialer Defaults]\nModem = /dev/ttyUSB0\nPhone = *99#\n" + key + " = x\n");
    assertEquals(Optional.of(nearest), remark.nearest());
    assertEquals("paper:4", remark.place().toString());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({"providr, provider", "option, options", "metrics, metric"})
  void an_option_that_no_method_of_ifupdown_reads(String key, String nearest) {
    String text = "auto ppp0\niface ppp0 inet ppp\n  provider x\n  " + key + " y\n";
    Remark remark = about(key, text);
    assertEquals(Optional.of(nearest), remark.nearest());
    assertEquals("paper:4", remark.place().toString());
  }

  private static Remark about(String subject, String text) {
    List<Remark> such =
        Imported.of("paper", Papers.of("paper", text)).remarks().stream()
            .filter(remark -> remark.subject().equals(subject))
            .toList();
    assertEquals(1, such.size(), subject + " in " + text);
    return such.getFirst();
  }
}
