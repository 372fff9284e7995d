package dialtone.host.wvdial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialerTest {
  /// howto_huawei_e392.txt, 2015: the configuration that is copied most.
  private static final String E392 =
      """
      [Dialer Defaults]
      Init1 = ATZ
      Init2 = AT+CGDCONT=1,"IP","Internet"
      Modem Type = USB Modem
      Baud = 57600
      New PPPD = yes
      Modem = /dev/ttyUSB0
      Phone = *99#
      Password = \\n
      Username = \\n
      Stupid Mode = yes
      """;

  private static Dialer dialer(String text, String... sections) {
    return Dialer.of(WvConf.parse("wvdial.conf", text), List.of(sections));
  }

  @Test
  void a_file_of_a_stick_says_what_its_writer_meant() {
    Dialer dialer = dialer(E392);
    assertEquals("/dev/ttyUSB0", dialer.line().modem());
    assertEquals(List.of("ATZ", "AT+CGDCONT=1,\"IP\",\"Internet\""), dialer.line().init());
    assertEquals("ATDT*99#", dialer.call().dialling(dialer.call().phone()));
    assertEquals("n", dialer.login().user());
    assertEquals("n", dialer.login().password().reveal());
    assertFalse(dialer.toString().contains("password=n"));
    assertTrue(dialer.login().stupid());
    assertTrue(dialer.ppp().autoReconnect());
    assertEquals(List.of(), Dialer.unknown(WvConf.parse("wvdial.conf", E392)));
  }

  @Test
  void an_empty_file_leaves_the_defaults_of_the_program() {
    Dialer dialer = dialer("");
    assertEquals("/dev/modem", dialer.line().modem());
    assertEquals(57_600, dialer.line().baud());
    assertEquals(List.of("ATZ"), dialer.line().init());
    assertEquals(60, dialer.call().timeoutSeconds());
    assertEquals(0, dialer.call().attempts());
    assertTrue(dialer.call().abortOnNoDialtone());
    assertFalse(dialer.call().abortOnBusy());
  }

  @Test
  void sections_lie_over_the_defaults_and_the_first_wins() {
    String text =
        "[Dialer Defaults]\nPhone=1\nBaud=9600\n[Dialer a]\nPhone=2\n[Dialer b]\nPhone=3\n";
    assertEquals("2", dialer(text, "Dialer a", "Dialer b").call().phone());
    assertEquals("3", dialer(text, "Dialer b", "Dialer a").call().phone());
    assertEquals(9600, dialer(text, "Dialer a").line().baud());
  }

  @Test
  void an_empty_value_is_a_value() {
    assertEquals("", dialer("[Dialer Defaults]\nModem =\n").line().modem());
  }

  @Test
  void init_is_older_than_init1_and_wins() {
    String text = "[Dialer Defaults]\nInit = AT&F\nInit1 = ATZ\n";
    assertEquals(List.of("AT&F"), dialer(text).line().init());
  }

  @ParameterizedTest
  @CsvSource({
    "yes, 1, 1",
    "on, 1, 1",
    "none, 0, 60",
    "enabled, 0, 1",
    "7x, 7, 7",
    "0x10, 0, 16",
    "-3, -3, -3",
    "maybe, 0, 60",
    "99999999999, 2147483647, 2147483647",
  })
  void numbers_are_read_in_two_ways(String word, int asked, int beneath) {
    String text = "[Dialer Defaults]\nDial Timeout = " + word + "\n[Dialer a]\nx=1\n";
    assertEquals(asked, dialer(text).call().timeoutSeconds());
    assertEquals(beneath, dialer(text, "Dialer a").call().timeoutSeconds());
  }

  @Test
  void a_switch_that_is_compared_with_one_is_off_at_two() {
    assertFalse(dialer("[Dialer Defaults]\nStupid Mode = 2\n").login().stupid());
    assertTrue(dialer("[Dialer Defaults]\nISDN = 2\n").line().isdn());
  }

  @ParameterizedTest
  @CsvSource({
    "Login, Username",
    "DialCommand, Dial Command",
    "Stupid Mod, Stupid Mode",
    "Init 3, Init3",
    "Auto-Reconnect, Auto Reconnect",
  })
  void an_unknown_key_is_named_with_the_one_that_was_meant(String key, String meant) {
    WvConf conf = WvConf.parse("wvdial.conf", "[Dialer Defaults]\n\n" + key + " = 1\n");
    Dialer.UnknownKey unknown = Dialer.unknown(conf).getFirst();
    assertEquals(Optional.of(meant), unknown.nearest());
    assertEquals(3, unknown.entry().line());
  }

  @Test
  void other_sections_are_nobodys_business() {
    WvConf conf = WvConf.parse("wvdial.conf", "[Other]\nx = 1\n[Dialer a]\n; Phone = 1\n");
    assertEquals(List.of(), Dialer.unknown(conf));
  }
}
