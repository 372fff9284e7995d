package dialtone.simulator.at;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DialStringTest {

  /// Spellings of wvdial.conf files, pppd scripts and ModemManager; 3GPP TS 27.007 §10.2.1.1.
  @ParameterizedTest
  @CsvSource({
    "*99#, 1",
    "*99***1#, 1",
    "*99***2#, 2",
    "*99**PPP*1#, 1",
    "*99*10.0.0.1*PPP*3#, 3",
    "*99**1*1#, 1",
    "*99*2#, 2",
    "*98#, 1",
    "*98*1#, 1",
    "*98**2*1#, 1",
    "T*99#, 1",
    "P*99***16#, 16",
    "t*99#, 1",
    "* 99 #, 1"
  })
  void a_packet_call_names_its_context(String text, int cid) {
    assertEquals(new DialString.Packet(cid), DialString.parse(text, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5550100", "+15550100", "T5550100,,1", "#777", "*100#", "*99"})
  void any_other_number_is_a_number(String text) {
    assertEquals(new DialString.Subscriber(), DialString.parse(text, false));
  }

  /// The second is what a chat script of 2015 sends, for want of a space before CONNECT.
  @ParameterizedTest
  @ValueSource(strings = {"", "*99#CONNECT", "*99***one#", "hello"})
  void what_cannot_be_dialled_is_malformed(String text) {
    assertEquals(new DialString.Malformed(), DialString.parse(text, false));
  }

  @Test
  void a_cdma_modem_dials_777() {
    assertEquals(new DialString.Packet(1), DialString.parse("T#777", true));
    assertEquals(new DialString.Subscriber(), DialString.parse("*99#", true));
  }
}
