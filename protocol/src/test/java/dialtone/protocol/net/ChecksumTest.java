package dialtone.protocol.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksumTest {

  /// The first is the example of RFC 1071 §3; the last is the header of a recorded packet, which
  /// sums up to nothing.
  @ParameterizedTest
  @CsvSource({
    "0001f203f4f5f6f7, 220d",
    "'', ffff",
    "ffff, 0000",
    "01, feff",
    "450000245b2a40004001cb2c0a4000020a400001, 0000"
  })
  void the_ones_complement_sum_is_right(String hex, String checksum) {
    assertEquals(Integer.parseInt(checksum, 16), Checksum.of(Frames.hex(hex).toArray()));
  }
}
