package dialtone.protocol.at.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines that tell of a session in a maker's own words. Sources: public programs that read them and
/// keep one as a remark (`+ZGIPDNS: 1,1,…`, a ZTE module; `$QCRMCALL`, SIM7600) and Quectel's
/// manual; mrhaav's `atc` for the field order on MF286R; the ZTE B57 layout of one field for both
/// families from a base station's LTE library; ModemManager's Infineon tests for `+XDNS`.
class MakersSessionsTest {

  private static String fields(String line) {
    return AtDecoder.decode(line).lines().getFirst().fields().stream()
        .map(f -> f.name() + "=" + shown(f.value()))
        .collect(Collectors.joining(" "));
  }

  private static String shown(Decoded.Value value) {
    return switch (value) {
      case Decoded.Value.Text(var text) -> text;
      case Decoded.Value.Whole(var number) -> Long.toString(number);
      case Decoded.Value.Decimal(var number) -> Double.toString(number);
      case Decoded.Value.Flag(var set) -> Boolean.toString(set);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          +ZGACT: 1,1                 | cid=1 active=true
          +ZGACT:1,0                  | cid=1 active=false
          +ZCONSTAT: 1,1              | connected=true cid=1
          +ZCONSTAT: 0,5              | connected=false cid=5
          +ZGDCONT: 5,"IP","internet","",0,0 | cid=5 type=IP apn=internet
          +ZGDCONT: 1,"IPV4V6","",0   | cid=1 type=IPV4V6
          +XDNS: 1, "172.26.38.1", "0.0.0.0" | cid=1 dns=172.26.38.1
          +XDNS: 1, "172.26.38.1", "172.26.38.2" | cid=1 dns=172.26.38.1 172.26.38.2
          +XDNS: 2, "0.0.0.0", "0.0.0.0" | cid=2
          $QCRMCALL: 1, V4            | stands=true family=V4
          $QCRMCALL: 1,V6             | stands=true family=V6
          $QCRMCALL: 0,V4             | stands=false family=V4
          """)
  void a_line_is_read(String line, String expected) {
    assertEquals(expected, fields(line));
  }

  static List<Arguments> addresses() {
    return List.of(
        arguments(
            "1,1,\"IP\",\"10.101.206.237\",\"0.0.0.0\",\"116.116.116.116\",\"221.5.88.88\"",
            "cid=1 type=IP addresses=10.101.206.237 dns=116.116.116.116 221.5.88.88"),
        arguments(
            "5,\"IP\",\"10.64.3.7\",\"10.64.3.8\",\"193.181.246.58\",\"\"",
            "cid=5 type=IP addresses=10.64.3.7 gateways=10.64.3.8 dns=193.181.246.58"),
        arguments(
            "5,\"IPV4V6\",\"10.64.3.7\",\"10.64.3.8\",\"10.0.0.1\",\"10.0.0.2\","
                + "\"2001:db8::7\",\"\",\"2001:db8::53\",\"\"",
            "cid=5 type=IPV4V6 addresses=10.64.3.7 2001:db8::7 gateways=10.64.3.8"
                + " dns=10.0.0.1 10.0.0.2 2001:db8::53"),
        arguments(
            "1,\"IPV4V6\",\"10.64.3.7.32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.7\",\"0.0.0.0\","
                + "\"10.0.0.1\",\"10.0.0.2\"",
            "cid=1 type=IPV4V6 addresses=10.64.3.7 2001:db8::7 dns=10.0.0.1 10.0.0.2"));
  }

  @ParameterizedTest
  @MethodSource
  void addresses(String told, String expected) {
    assertEquals(expected, fields("+ZGIPDNS: " + told));
  }

  @Test
  void name_servers_may_be_of_both_families() {
    assertEquals(
        "cid=3 dns=198.224.166.135 2001:4888:53:ff00:524:d::",
        fields("+XDNS: 3, \"198.224.166.135\", \"2001:4888:53:FF00:524:D:0:0\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+ZGACT: 1",
        "+ZGACT: 1,2",
        "+ZGACT: x,1",
        "+ZCONSTAT: 2,1",
        "+ZGIPDNS: 1",
        "+ZGIPDNS: 1,1,1,\"IP\"",
        "+ZGIPDNS: 1,\"IP\",\"ten\"",
        "+ZGIPDNS: 1,\"PPP\",\"10.0.0.1\"",
        "+XDNS: a",
        "+XDNS: 1,\"dns\"",
        "$QCRMCALL: 9,V4",
        "$QCRMCALL: 1,V5"
      })
  void a_line_that_is_wrong_is_named(String line) {
    ModemFailure wrong = assertThrows(ModemFailure.class, () -> AtDecoder.decode(line));
    Failure.Garbled garbled = assertInstanceOf(Failure.Garbled.class, wrong.failure());
    assertTrue(garbled.offset().isPresent());
  }

  @Property(tries = 500)
  void noise_is_read_or_refused(@ForAll String noise) {
    List<Function<String, ?>> all =
        List.of(
            n -> Zgact.parse("+ZGACT:" + n),
            n -> Zconstat.parse("+ZCONSTAT:" + n),
            n -> Zgdcont.parse("+ZGDCONT:" + n),
            n -> Zgipdns.parse("+ZGIPDNS: 1,\"IP\"," + n),
            n -> Xdns.parse("+XDNS: 1," + n),
            n -> Qcrmcall.parse("$QCRMCALL:" + n));
    for (Function<String, ?> each : all) {
      try {
        Object _ = each.apply(noise);
      } catch (ModemFailure refused) {
        assertInstanceOf(Failure.Garbled.class, refused.failure());
      }
    }
  }
}
