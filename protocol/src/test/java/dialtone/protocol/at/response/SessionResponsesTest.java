package dialtone.protocol.at.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.CanonicalText;
import dialtone.protocol.net.Prefix;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Real lines of what modems say of data sessions, with the model they came from.
class SessionResponsesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # ModemManager's table
          +CGEV: NW DEACT IP, 123.123.123.123     | DEACTIVATED | true  | -1
          +CGEV: NW DEACT IP, 123.123.123.123, 1  | DEACTIVATED | true  | 1
          +CGEV: ME DEACT IP, 123.123.123.123, 1  | DEACTIVATED | false | 1
          +CGEV: NW DEACT "IP", "10.1.2.3", 1     | DEACTIVATED | true  | 1
          +CGEV: ME PDN ACT 2                     | ACTIVATED   | false | 2
          +CGEV: ME PDN ACT 2, 3, 4               | ACTIVATED   | false | 2
          +CGEV: ME PDN DEACT 2                   | DEACTIVATED | false | 2
          +CGEV: NW PDN DEACT 2                   | DEACTIVATED | true  | 2
          +CGEV: NW DEACT 3, 2, 1                 | OTHER       | true  | -1
          +CGEV: ME ACT 3, 2, 1                   | OTHER       | false | -1
          +CGEV: NW DETACH                        | DETACHED    | true  | -1
          +CGEV: ME DETACH                        | DETACHED    | false | -1
          +CGEV: NW CLASS A                       | OTHER       | true  | -1
          +CGEV: REJECT IP, 123.123.123.123       | OTHER       | false | -1
          # FM350, Ericsson N5321
          +CGEV: EPS PDN ACT 1                    | ACTIVATED   | false | 1
          +CGEV: NW MODIFY 1,4,0                  | OTHER       | true  | -1
          """)
  void events(String line, Cgev.Event event, boolean network, int cid) {
    Cgev read = Cgev.parse(line);
    assertEquals(event, read.event());
    assertEquals(network, read.byNetwork());
    assertEquals(cid, read.cid().orElse(-1));
  }

  @Test
  void an_event_without_a_context_may_mean_ours() {
    assertTrue(Cgev.parse("+CGEV: NW DETACH").of(1));
    assertFalse(Cgev.parse("+CGEV: NW PDN DEACT 2").of(1));
  }

  static List<Arguments> reports() {
    return List.of(
        // Cinterion EHS6 manual
        arguments("+CEER: \"No report available\"", "No report available", 0, false),
        arguments(
            "+CEER: \"SM activation reject\", 33, \"Option not subscribed\"",
            "SM activation reject, Option not subscribed",
            33,
            true),
        arguments(
            "+CEER: \"CC setup error\", 16, \"Normal call clearing\"",
            "CC setup error, Normal call clearing",
            0,
            true),
        // Sierra HL, then MC
        arguments(
            "+CEER: Deactivate Cause: SM34 (Service option temporarily out of order)",
            "Deactivate Cause: SM34 (Service option temporarily out of order)",
            34,
            true),
        arguments(
            "+CEER: Requested service option not subscribed",
            "Requested service option not subscribed",
            33,
            true),
        arguments(
            "+CEER: No cause information available", "No cause information available", 0, false),
        // FM350, Altair, Siemens AC75 without an error
        arguments("+CEER: 0,NONE", "NONE", 0, false),
        arguments(
            "+CEER: EPS_AND_NON_EPS_SERVICES_NOT_ALLOWED",
            "EPS_AND_NON_EPS_SERVICES_NOT_ALLOWED",
            0,
            true),
        arguments("+CEER: 0,0,0", "", 0, false),
        arguments("+CEER:", "", 0, false),
        arguments("+CEER: \"unended", "\"unended", 0, true));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void reports_of_errors(String line, String report, int cause, boolean tells) {
    Ceer read = Ceer.parse(line);
    assertEquals(report, read.report());
    assertEquals(cause, read.cause().orElse(0));
    assertEquals(tells, read.tells());
  }

  /// ModemManager's table: Telit LE910 in two shapes, a Quectel, T-Mobile US in two notations.
  static List<Arguments> parameters() {
    String telit = "4,5,\"ibox.tim.it\",\"2.197.17.49";
    String servers = "\"2.197.17.49\",\"10.207.43.46\",\"10.206.56.132\",\"0.0.0.0\",\"0.0.0.0\"";
    return List.of(
        arguments(
            telit + ".255.255.255.255\"," + servers + ",0",
            "2.197.17.49/32 via 2.197.17.49 dns 10.207.43.46 10.206.56.132"),
        arguments(
            telit + "\",\"255.255.255.255\"," + servers,
            "2.197.17.49/32 via 2.197.17.49 dns 10.207.43.46 10.206.56.132"),
        arguments(telit + ".255.255.255.0\"", "2.197.17.49/24 via  dns "),
        arguments(telit + "\"", "2.197.17.49/32 via  dns "),
        arguments("4,5,\"\"", " via  dns "),
        arguments(
            "1,5,\"internetipv6\",\"254.128.0.0.0.0.0.0.0.0.0.37.88.136.248.1\",\"\","
                + "\"42.1.23.0.0.2.255.255.0.0.0.0.0.0.159.1\",\"\"",
            "fe80::25:5888:f801/128 via  dns 2a01:1700:2:ffff::9f01"),
        arguments(
            "1,0,\"fast.t-mobile.com\",\"2607:FB90:B59A:02C1:0AD3:1B57:4FD4:21F4\","
                + "\"FE80:0000:0000:0000:B46D:57FF:FE45:4545\",\"fd00:976a::9\"",
            "2607:fb90:b59a:2c1:ad3:1b57:4fd4:21f4/128 via fe80::b46d:57ff:fe45:4545"
                + " dns fd00:976a::9"),
        arguments(
            "2,6,\"fast.t-mobile.com\",,,\"253.0.151.106.0.0.0.0.0.0.0.0.0.0.0.9\"",
            " via  dns fd00:976a::9"));
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void dynamic_parameters(String fields, String expected) {
    Cgcontrdp read = Cgcontrdp.parse("+CGCONTRDP: " + fields);
    String address = read.address().map(Prefix::toString).orElse("");
    String gateway = read.gateway().map(CanonicalText::of).orElse("");
    String dns = read.dns().stream().map(CanonicalText::of).collect(Collectors.joining(" "));
    assertEquals(expected, address + " via " + gateway + " dns " + dns);
  }

  @Test
  void whether_events_are_reported() {
    assertEquals(new Cgerep(0, 0), Cgerep.parse("+CGEREP: 0,0"));
    assertTrue(Cgerep.parse("+CGEREP: 2,1").reports());
    assertFalse(Cgerep.parse("+CGEREP: 0").reports());
  }

  @Test
  void a_sierra_device_and_an_ericsson_device() {
    // WP7702; F3507g, and the longer form of later firmware
    assertEquals(new Scact(1, false), Scact.parse("!SCACT: 1,0"));
    assertEquals(Enap.State.CONNECTED, Enap.parse("*ENAP: 1").state());
    assertEquals(Enap.State.CONNECTING, Enap.parse("*E2NAP: 2").state());
    assertEquals(Enap.State.DISCONNECTED, Enap.parse("*E2NAP: 0,36").state());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # EC200A, EC801E, RG255C (ASR); RM500U (UNISOC)
          +QNETDEVCTL: 0,0,0,0 | 0 | 0 | false
          +QNETDEVCTL: 3,1,1,1 | 3 | 1 | true
          +QNETDEVCTL: 1,2,1   | 2 | 1 | true
          +QNETDEVCTL: 2,2,0   | 2 | 2 | false
          """)
  void a_quectel_device(String line, int type, int cid, boolean connected) {
    assertEquals(new Qnetdevctl(type, cid, connected), Qnetdevctl.parse(line));
  }

  @Test
  void a_quectel_device_tells_in_two_shapes() {
    Qnetdevstatus bare = Qnetdevstatus.parse("+QNETDEVSTATUS: 0");
    assertTrue(bare.cid().isEmpty());
    assertFalse(bare.connected());
    Qnetdevstatus whole = Qnetdevstatus.parse("+QNETDEVSTATUS: 1,1,\"IPV4V6\",0");
    assertEquals(1, whole.cid().orElseThrow());
    assertTrue(whole.connected());
    assertEquals("IPV4V6", whole.family());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+CGEV: ME PDN ACT x",
        "+CGEREP: 7,0",
        "+CGCONTRDP: 1,5,\"a\",\"no address\"",
        "!SCACT: 1",
        "*ENAP: 9",
        "+QNETDEVCTL: (0,1,3),(1-15),(0,1)",
        "+QNETDEVSTATUS: on",
      })
  void nonsense_is_named(String line) {
    Function<String, Object> parse =
        switch (line.substring(0, line.indexOf(':'))) {
          case "+CGEV" -> Cgev::parse;
          case "+CGEREP" -> Cgerep::parse;
          case "+CGCONTRDP" -> Cgcontrdp::parse;
          case "!SCACT" -> Scact::parse;
          case "*ENAP" -> Enap::parse;
          case "+QNETDEVCTL" -> Qnetdevctl::parse;
          default -> Qnetdevstatus::parse;
        };
    ModemFailure thrown = assertThrows(ModemFailure.class, () -> parse.apply(line));
    assertInstanceOf(Failure.Garbled.class, thrown.failure());
  }
}
