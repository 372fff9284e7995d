package dialtone.app.wvdial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.host.wvdial.Dialer;
import dialtone.host.wvdial.WvConf;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What wvdial 1.61 of Debian 12 gave a program in the place of pppd, but for how it hands over the
/// line, its messages and the password.
final class PppdWordsTest {
  private static final String OURS = " nolock file /run/s /dev/ttyUSB3";

  @Test
  void a_usual_call_has_the_words_of_the_original() {
    assertEquals(
        "/usr/sbin/pppd 57600 modem crtscts defaultroute usehostname -detach user u noipdefault"
            + " call wvdial usepeerdns idle 0"
            + OURS,
        words("", true));
  }

  @Test
  void each_key_for_pppd_has_its_words() {
    assertEquals(
        "/opt/pppd 460800 modem crtscts defaultroute usehostname -detach user u 10.0.0.9:"
            + " call wvdial default-asyncmap debug idle 60"
            + OURS,
        words(
            """
            PPPD Path = /opt/pppd
            Baud = 460800
            Force Address = 10.0.0.9
            Auto DNS = no
            ISDN = yes
            PPPD Option = debug
            Idle Seconds = 60
            """,
            true));
  }

  @Test
  void an_old_pppd_gets_none_of_the_new_words() {
    assertEquals(
        "/usr/sbin/pppd 57600 modem crtscts defaultroute usehostname -detach user u noipdefault"
            + OURS,
        words("New PPPD = no\nPPPD Option = debug\nIdle Seconds = 60\n", true));
  }

  @Test
  void what_peers_wvdial_would_say_stands_in_its_place_where_there_is_none() {
    assertEquals(
        "/usr/sbin/pppd 57600 modem crtscts defaultroute usehostname -detach user u noipdefault"
            + " noauth name wvdial usepeerdns usepeerdns idle 0"
            + OURS,
        words("", false));
  }

  private static String words(String keys, boolean known) {
    String text = "[Dialer Defaults]\nUsername = u\nPassword = p\n" + keys;
    Dialer dialer = Dialer.of(WvConf.parse("wvdial.conf", text), List.of());
    return String.join(
        " ", PppdWords.of(dialer, Path.of("/dev/ttyUSB3"), Path.of("/run/s"), known));
  }
}
