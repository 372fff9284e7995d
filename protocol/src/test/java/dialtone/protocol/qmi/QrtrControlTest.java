package dialtone.protocol.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QrtrControlTest {
  static QrtrControl[] packets() {
    QrtrControl.Server wds = new QrtrControl.Server(1, 0x0101, 0, 23);
    return new QrtrControl[] {
      new QrtrControl.Hello(),
      new QrtrControl.Bye(3),
      new QrtrControl.NewServer(wds),
      new QrtrControl.DelServer(wds),
      new QrtrControl.DelClient(3, 0xffff_fff0L),
      new QrtrControl.ResumeTx(3, 4),
      new QrtrControl.NewLookup(1, 0),
      new QrtrControl.DelLookup(1, 0),
      new QrtrControl.EndOfLookup()
    };
  }

  @ParameterizedTest
  @MethodSource("packets")
  void a_packet_is_read_as_it_was_written(QrtrControl packet) {
    byte[] octets = packet.toArray();
    assertEquals(QrtrControl.LENGTH, octets.length);
    assertEquals(Optional.of(packet), QrtrControl.parse(octets, 0, octets.length));
  }

  @Test
  void a_lookup_is_written_as_the_kernel_reads_it() {
    assertEquals(
        "0a000000" + "02000000" + "00000000" + "0000000000000000",
        HexFormat.of().formatHex(new QrtrControl.NewLookup(2, 0).toArray()));
  }

  @Test
  void what_is_cut_or_unknown_is_nothing() {
    byte[] server = packets()[2].toArray();
    for (int length = 0; length < server.length; length++) {
      assertEquals(Optional.empty(), QrtrControl.parse(Arrays.copyOf(server, length), 0, length));
    }
    server[0] = 77;
    assertEquals(Optional.empty(), QrtrControl.parse(server, 0, server.length));
    Random random = new Random(1);
    byte[] noise = new byte[20];
    for (int i = 0; i < 10_000; i++) {
      random.nextBytes(noise);
      assertEquals(Optional.empty(), QrtrControl.parse(noise, 0, noise.length));
    }
  }
}
