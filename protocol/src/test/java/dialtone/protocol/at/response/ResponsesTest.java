package dialtone.protocol.at.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Real lines and the fields that must come out. Sources: TS 27.007's examples and ranges; Huawei's
/// manual for `^`; the tables of ModemManager's Huawei, signal and Cinterion tests as facts; public
/// logs where named.
class ResponsesTest {

  private static String fields(String line) {
    Decoded.Line decoded = AtDecoder.decode(line).lines().getFirst();
    return decoded.fields().stream()
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
      emptyValue = "",
      textBlock =
          """
          +CSQ: 20,99                    | rssiDbm=-73
          +CSQ: 0,0                      | rssiDbm=-113 ber=0
          +CSQ: 31,7                     | rssiDbm=-51 ber=7
          +CSQ: 99,99                    | ''
          +CSQ: 191,99                   | rssiDbm=-25
          +CSQ:20                        | rssiDbm=-73
          +CESQ: 99,99,255,255,20,80     | rsrqDb=-10.0 rsrpDbm=-61
          +CESQ: 99,99,255,255,0,0       | rsrqDb=-20.0 rsrpDbm=-141
          +CESQ: 63,0,255,255,255,255    | rxlevDbm=-48
          +CESQ: 99,99,96,49,255,255     | rscpDbm=-25 ecnoDb=0.0
          +CESQ: 99,99,255,255,255,255,65,66,87 | ssRsrqDb=-11.0 ssRsrpDbm=-91 ssSinrDb=20.0
          ^HCSQ:"LTE",50,45,150,28       | technology=lte rssiDbm=-71 rsrpDbm=-96 rsrqDb=-6.0 snrDb=9.8
          ^HCSQ: "LTE",30,19,66,0        | technology=lte rssiDbm=-91 rsrpDbm=-122 rsrqDb=-20.0 snrDb=-7.0
          ^HCSQ:"WCDMA",30,30,58         | technology=umts rssiDbm=-91 ecioDb=-3.5
          ^HCSQ:"GSM",36,255             | technology=gsm rssiDbm=-85
          ^HCSQ:"NOSERVICE"              | ''
          ^HCSQ: "NR",57,205,22          | technology=5gnr rsrpDbm=-84 rsrqDb=-9.0 snrDb=20.8
          """)
  void signal(String line, String expected) {
    assertEquals(expected, fields(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ^NDISSTAT:1,,,"IPV4"       | state=connected family=IPV4
          ^NDISSTAT: 1,,,"IPV4"      | state=connected family=IPV4
          ^NDISSTAT:0,,,"IPV6"       | state=disconnected family=IPV6
          ^NDISSTAT:0,0,,"IPV4"      | state=disconnected family=IPV4
          ^NDISSTAT:1,,,IPV4V6       | state=connected family=IPV4V6
          ^NDISSTAT:1                | state=connected family=IPV4
          ^NDISSTAT:0                | state=disconnected family=IPV4
          ^NDISSTAT:2,,,"IPV4"       | state=connecting family=IPV4
          ^NDISSTATQRY: 1,,,IPV4     | ipv4.state=connected ipv4.family=IPV4
          ^NDISSTATQRY:0,,,"IPV4"    | ipv4.state=disconnected ipv4.family=IPV4
          ^NDISSTATQry:1             | ipv4.state=connected ipv4.family=IPV4
          """)
  void ndis_sessions(String line, String expected) {
    assertEquals(expected, fields(line));
  }

  static List<Arguments> sessions() {
    return List.of(
        arguments(
            "^NDISSTAT:0,33,,\"IPV4\"",
            "state=disconnected family=IPV4 cause=33 reason=this SIM's subscription "
                + "does not include this APN or service (requested service option not "
                + "subscribed)"),
        arguments(
            "^NDISSTAT:0,36,,\"IPV4\"",
            "state=disconnected family=IPV4 cause=36 reason=the session ended "
                + "regularly (regular deactivation)"),
        arguments("^NDISSTAT: 0,9999,,IPV4", "state=disconnected family=IPV4 cause=9999"),
        arguments(
            "^NDISSTATQRY: 1,,,\"IPV4\",0,33,,\"IPV6\"",
            "ipv4.state=connected ipv4.family=IPV4 ipv6.state=disconnected "
                + "ipv6.family=IPV6 ipv6.cause=33 ipv6.reason=this SIM's subscription "
                + "does not include this APN or service (requested service option not "
                + "subscribed)"),
        arguments(
            "^NDISSTATQRY:1,,,\"IPV4\",1,,,\"IPV6\"",
            "ipv4.state=connected ipv4.family=IPV4 ipv6.state=connected " + "ipv6.family=IPV6"));
  }

  static List<Arguments> leases() {
    return List.of(
        arguments(
            "^DHCP: 0200400A,FCFFFFFF,0100400A,0100400A,0100400A,0100400A,150000000,150000000",
            "address=10.64.0.2/30 gateway=10.64.0.1 dns=10.64.0.1 "
                + "rxBitsPerSecond=150000000 txBitsPerSecond=150000000"),
        arguments(
            "^DHCP:a3ec5c64,f8ffffff,a1ec5c64,a1ec5c64,2200b10a,74bba80a,236800,236800",
            "address=100.92.236.163/29 gateway=100.92.236.161 dns=10.177.0.34 "
                + "10.168.187.116 rxBitsPerSecond=236800 txBitsPerSecond=236800"),
        arguments(
            "^DHCP: 0A400002,FFFFFFFC,0A400001,0A400001,08080808,08080404,0,0",
            "address=10.64.0.2/30 gateway=10.64.0.1 dns=8.8.8.8 8.8.4.4 "
                + "rxBitsPerSecond=0 txBitsPerSecond=0"),
        arguments(
            "^DHCP:0xa3ec5c64,0xf8ffffff,0xa1ec5c64,0xa1ec5c64,0x2200b10a,0x74bba80a",
            "address=100.92.236.163/29 gateway=100.92.236.161 dns=10.177.0.34 10.168.187.116"),
        arguments(
            "^DHCP: 1010A0A,FCFFFFFF,2010A0A,2010A0A,0,0",
            "address=10.10.1.1/30 gateway=10.10.1.2"),
        arguments("^DHCP: 200400A,FFFFFFFF,0,0,0,0", "address=10.64.0.2/32"),
        arguments(
            "^DHCPV6: 2001:db8:1::2,64,fe80::1,fe80::1,2001:4860:4860::8888,::,150000000,50000000",
            "address=2001:db8:1::2/64 gateway=fe80::1 " + "dns=2001:4860:4860::8888"),
        arguments("^DHCPV6: 2001:db8:1::2,,,,,", "address=2001:db8:1::2/64"),
        arguments(
            "+CGPADDR: 1,\"10.0.0.1\",\"32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.1\"",
            "cid=1 addresses=10.0.0.1 2001:db8::1"));
  }

  static List<Arguments> codesAndModes() {
    return List.of(
        arguments(
            "^CPIN: READY,,10,3,10,3",
            "code=READY state=ready pinTries=3 pukTries=10 pin2Tries=3 puk2Tries=10"),
        arguments(
            "^CPIN: SIM PIN,2,10,2,10,3",
            "code=SIM PIN state=pin pinTries=2 pukTries=10 pin2Tries=3 puk2Tries=10"),
        arguments(
            "^SYSINFO:2,3,0,5,1,,4",
            "service=true packetService=true roaming=false simUsable=true " + "technology=umts"),
        arguments(
            "^SYSINFOEX:2,3,0,1,,6,\"LTE\",101,\"LTE\"",
            "service=true packetService=true roaming=false simUsable=true "
                + "technology=lte mode=LTE"),
        arguments(
            "^SYSINFOEX:2,3,0,1,,3,\"WCDMA\",41,\"HSPA+\"",
            "service=true packetService=true roaming=false simUsable=true "
                + "technology=umts mode=HSPA+"),
        arguments(
            "^SYSCFGEX:\"030201\",3FFFFFFF,1,2,7FFFFFFFFFFFFFFF",
            "acquisitionOrder=030201 order=LTE UMTS GSM bands=3FFFFFFF "
                + "roamingAllowed=true serviceDomain=2 lteBands=7FFFFFFFFFFFFFFF"),
        arguments(
            "^SYSCFGEX:\"00\",3fffffff,2,4,7fffffffffffffff,,",
            "acquisitionOrder=00 bands=3fffffff roamingAllowed=false "
                + "serviceDomain=4 lteBands=7fffffffffffffff"));
  }

  @ParameterizedTest
  @MethodSource({"sessions", "leases", "codesAndModes"})
  void longer_lines(String line, String expected) {
    assertEquals(expected, fields(line));
  }

  @Test
  void an_ndis_query_may_answer_with_a_line_a_family() {
    NdisStatQry query =
        NdisStatQry.parse(
            List.of("^NDISSTATQRY: 1,,,\"IPV4\"", "^RSSI:20", "^NDISSTATQRY: 0,33,,\"IPV6\""));
    assertTrue(query.ipv4().orElseThrow().connected());
    assertEquals(33, query.ipv6().orElseThrow().cause().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          +CGPADDR: 1,"10.0.0.1"                                    | cid=1 addresses=10.0.0.1
          +CGPADDR: 1,10.0.0.1                                      | cid=1 addresses=10.0.0.1
          +CGPADDR: 2,"0.0.0.0"                                     | cid=2
          +CGPADDR: 1                                               | cid=1
          +CGDCONT: 1,"IP","internet","0.0.0.0",0,0                 | cid=1 type=IP apn=internet
          +CGDCONT: 1,"IPV4V6",,,0,0                                | cid=1 type=IPV4V6
          +CGACT: 1,1                                               | cid=1 active=true
          +CGATT: 0                                                 | attached=false
          +CFUN: 1                                                  | functionality=1
          """)
  void contexts_and_addresses(String line, String expected) {
    assertEquals(expected, fields(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          +CPIN: READY                       | code=READY state=ready
          +CPIN: SIM PUK                     | code=SIM PUK state=puk
          +CPIN: SIM PIN2                    | code=SIM PIN2 state=ready
          +CPIN: PH-NET PIN                  | code=PH-NET PIN state=locked
          +CPIN: NOT READY                   | code=NOT READY state=initialising
          +CPINR: SIM PIN,3,3                | pinTries=3
          +CPINR: SIM PUK, 10                | pukTries=10
          ^ICCID: 8900101234567890123F       | iccid=8900101234567890123
          +CCID: "8901260390099999999"       | iccid=8901260390099999999
          +ICCID: 98941010325476981032       | iccid=89490101234567890123
          +CRSM: 144,0,"98000101214365870921" | ok=true sw1=144 sw2=0 response=98000101214365870921
          +CRSM: 106,130                     | ok=false sw1=106 sw2=130
          +COPS: 0                           | automatic=true
          +COPS: 0,0,"vodafone",2            | automatic=true operator=vodafone technology=umts
          +COPS: 1,2,"26202",7               | automatic=false plmn=26202 technology=lte
          """)
  void sim_and_network(String line, String expected) {
    assertEquals(expected, fields(line));
  }

  @Test
  void a_card_number_is_read_from_its_file_and_not_printed() {
    Iccid iccid = Iccid.parse(Crsm.parse("+CRSM: 144,0,\"98941010325476981032\""));
    assertEquals("89490101234567890123", iccid.digits().reveal());
    assertEquals("Iccid[digits=***]", iccid.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          +CSQ: 200,99          | 6
          +CSQ: x               | 6
          +CSQ: "20             | 6
          ^DHCP: 0200400A,FCFF00FF,0,0,0,0 | 16
          ^NDISSTAT:7           | 10
          +CGPADDR: 1,"1.2.3.400" | 12
          ^HCSQ:"XYZ",1         | 6
          """)
  void what_is_malformed_is_named_with_its_place(String line, int offset) {
    ModemFailure wrong =
        assertThrows(ModemFailure.class, () -> AtDecoder.decode("AT\r\n" + line + "\r\nOK"));
    assertEquals(
        4 + offset,
        assertInstanceOf(Failure.Garbled.class, wrong.failure()).offset().orElseThrow());
  }

  @Test
  void a_whole_reply_is_decoded() {
    Decoded decoded = AtDecoder.decode("AT+CPIN?\r\r\n^RSSI:20\r\nhuawei\r\n+CME ERROR: 10\r\n");
    assertEquals(
        List.of("command", "^RSSI", "text", "result"),
        decoded.lines().stream().map(Decoded.Line::kind).toList());
    assertTrue(decoded.result().contains("SIM not inserted"), decoded.result());
  }

  @Property(tries = 500)
  void noise_is_decoded_or_refused_but_never_breaks(@ForAll String noise) {
    for (String prefix :
        List.of(
            "", "+CSQ: ", "^DHCP:", "+CEREG: ", "^NDISSTATQRY:", "+CGPADDR: 1,", "^SYSCFGEX:\"")) {
      try {
        assertTrue(!AtDecoder.decode(prefix + noise).lines().isEmpty());
      } catch (ModemFailure refused) {
        assertInstanceOf(Failure.Garbled.class, refused.failure());
      }
    }
  }
}
