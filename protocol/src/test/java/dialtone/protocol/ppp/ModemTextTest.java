package dialtone.protocol.ppp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModemTextTest {
  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static void waitForEnd(End end) {
    while (end.end().isEmpty() && end.tick()) {
      end.taken();
    }
  }

  private static String heardBy(End end) {
    waitForEnd(end);
    return ((PppEnd.NoPeer) end.end().orElseThrow()).heard();
  }

  private static End standing() {
    End end = Ends.opened(Ends.client());
    ScriptedPeer peer = new ScriptedPeer(end);
    peer.openLcp();
    peer.say(PppProtocol.IPCP, ControlPacket.CONFIGURE_REQUEST, 1);
    ConfigOption address = ConfigOption.u32(IpcpPolicy.ADDRESS, 0x0a400002);
    int asked =
        peer.last(PppProtocol.IPCP, ControlPacket.CONFIGURE_REQUEST)
            .orElseThrow()
            .packet()
            .identifier();
    peer.say(PppProtocol.IPCP, ControlPacket.CONFIGURE_NAK, asked, address);
    peer.acknowledge(PppProtocol.IPCP);
    assertTrue(end.event(PppEvent.Ipv4Up.class).isPresent());
    return end;
  }

  /// Sierra Wireless and Huawei leave the data mode in this way when the network drops the context.
  @ParameterizedTest
  @ValueSource(
      strings = {"NO CARRIER", "BUSY", "NO ANSWER", "NO DIALTONE", "ERROR", "+CME ERROR: 148"})
  void a_result_between_frames_ends_the_link(String result) {
    End end = standing();
    end.feed(text("\r\n" + result + "\r\n"));
    assertEquals(Optional.of(new PppEnd.CarrierLost(result)), end.end());
  }

  @Test
  void a_result_may_come_in_pieces_and_before_anything_else() {
    End end = Ends.opened(Ends.client());
    for (String piece : List.of("\r", "\nNO", " CARR", "IER\r", "\n")) {
      end.feed(text(piece));
    }
    assertEquals(Optional.of(new PppEnd.CarrierLost("NO CARRIER")), end.end());
  }

  @Test
  void a_result_behind_a_frame_that_was_cut_off_counts_once_the_line_is_silent() {
    End end = standing();
    end.feed(new byte[] {0x7e, 0x21, 0x45, 0x00, 0x01});
    end.feed(text("\r\nNO CARRIER\r\n"));
    assertTrue(end.end().isEmpty());
    assertTrue(end.waitsFor(PppLink.Timer.CARRIER));
    end.tick();
    assertEquals(Optional.of(new PppEnd.CarrierLost("NO CARRIER")), end.end());
  }

  @Test
  void a_packet_that_contains_the_words_is_data() {
    End end = standing();
    byte[] packet = text("E\0\0!\r\nNO CARRIER\r\n");
    HdlcEncoder encoder = new HdlcEncoder();
    encoder.agree(0, true, true);
    int length = encoder.encode(PppProtocol.IPV4, packet, 0, packet.length);
    for (int i = 0; i < length; i++) {
      end.link.feed(encoder.buffer(), i, 1);
    }
    assertTrue(end.end().isEmpty());
    assertEquals(1, end.packets.size());
    assertTrue(!end.waitsFor(PppLink.Timer.CARRIER));
  }

  @Test
  void other_lines_do_not_end_it() {
    End end = standing();
    end.feed(text("\r\nOK\r\n\r\nRING\r\nNO CARRIERS\r\nxNO CARRIER\r\n"));
    assertTrue(end.end().isEmpty());
  }

  @Test
  void silence_is_called_nothing() {
    assertEquals("nothing", heardBy(Ends.opened(Ends.client())));
  }

  @Test
  void a_login_prompt_is_repeated() {
    End end = Ends.opened(Ends.client());
    end.feed(text("\r\nWelcome\r\nlogin: "));
    assertEquals("text: Welcome login:", heardBy(end));
  }

  @Test
  void noise_is_counted() {
    End end = Ends.opened(Ends.client());
    byte[] noise = new byte[300];
    new Random(4).nextBytes(noise);
    end.feed(noise);
    assertTrue(heardBy(end).startsWith("noise, "));
  }

  @Test
  void ten_requests_go_out_before_it_gives_up() {
    End end = Ends.opened(Ends.client());
    ScriptedPeer peer = new ScriptedPeer(end);
    int requests = peer.heard().size();
    while (end.end().isEmpty() && end.tick()) {
      requests += peer.heard().size();
    }
    assertEquals(10, requests);
    assertEquals(30, end.now().toSeconds());
  }

  @Test
  void a_modem_that_echoes_is_found_at_once() {
    End end = Ends.opened(Ends.client());
    for (int i = 0; i < 100 && end.end().isEmpty(); i++) {
      end.feed(end.taken());
    }
    assertEquals(Optional.of(new PppEnd.LoopedBack()), end.end());
    assertEquals(0, end.now().toSeconds());
  }
}
