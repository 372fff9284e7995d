package dialtone.simulator.at;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// `^NDISDUP` and what follows it, as an E3372 does it.
final class HuaweiSessionTest {

  @Test
  void ok_comes_first_and_the_network_answers_later() {
    Bench bench = Bench.with("networkLatencyMs=100");
    assertEquals("OK", bench.say("AT^NDISDUP=1,1,\"internet\""));
    assertEquals("^NDISSTATQRY: 0,,,\"IPV4\"|OK", bench.say("AT^NDISSTATQRY?"));
    assertEquals("^NDISSTAT:1,,,\"IPV4\"", bench.later(Duration.ofMillis(100)));
    assertEquals(
        "^DHCP: 0200400A,FCFFFFFF,0100400A,0100400A,0100400A,0100400A,150000000,150000000|OK",
        bench.say("AT^DHCP?"));
    assertEquals("+CGPADDR: 1,\"10.64.0.2\"|OK", bench.say("AT+CGPADDR=1"));
  }

  @Test
  void hanging_up_is_told_too() {
    Bench bench = Bench.with();
    bench.say("AT^NDISDUP=1,1");
    assertEquals("^NDISSTAT:0,,,\"IPV4\"|OK", bench.say("AT^NDISDUP=1,0"));
  }

  @Test
  void the_carrier_refuses_a_wrong_apn_and_a_wrong_password_with_their_causes() {
    Bench bench = Bench.with("apn=iot.example", "username=u", "password=p", "auth=chap");
    assertEquals("OK|^NDISSTAT:0,27,,\"IPV4\"", bench.say("AT^NDISDUP=1,1"));
    assertEquals("OK|^NDISSTAT:0,33,,\"IPV4\"", bench.say("AT^NDISDUP=1,1,\"internet\""));
    assertEquals(
        "OK|^NDISSTAT:0,29,,\"IPV4\"", bench.say("AT^NDISDUP=1,1,\"iot.example\",\"u\",\"x\",2"));
    assertEquals(
        "OK|^NDISSTAT:0,29,,\"IPV4\"", bench.say("AT^NDISDUP=1,1,\"iot.example\",\"u\",\"p\",1"));
    assertEquals(
        "OK|^NDISSTAT:1,,,\"IPV4\"", bench.say("AT^NDISDUP=1,1,\"IOT.example\",\"u\",\"p\",2"));
  }

  @Test
  void both_families_are_told_one_by_one() {
    Bench bench = Bench.with("ipv6=2001:db8:1::2/64");
    bench.say("AT+CGDCONT=1,\"IPV4V6\",\"internet\"");
    assertEquals("OK|^NDISSTAT:1,,,\"IPV4\"|^NDISSTAT:1,,,\"IPV6\"", bench.say("AT^NDISDUP=1,1"));
    assertEquals("^NDISSTATQRY: 1,,,\"IPV4\",1,,,\"IPV6\"|OK", bench.say("AT^NDISSTATQRY?"));
    assertEquals(
        "^DHCPV6: 2001:db8:1:0:0:0:0:2,64,fe80::1,fe80::1,::,::,150000000,150000000|OK",
        bench.say("AT^DHCPV6?"));
  }

  @Test
  void without_registration_there_is_no_session() {
    Bench bench = Bench.with("registration=searching");
    bench.say("AT+CMEE=1");
    assertEquals("+CME ERROR: 30", bench.say("AT^NDISDUP=1,1,\"internet\""));
  }

  @Test
  void switching_the_radio_off_drops_session_and_registration() {
    Bench bench = Bench.with();
    bench.say("AT+CREG=1;^NDISDUP=1,1");
    assertEquals("^NDISSTAT:0,,,\"IPV4\"|+CREG: 0|OK", bench.say("AT+CFUN=4"));
    assertEquals("+CREG: 1|OK", bench.say("AT+CFUN=1"));
  }

  @Test
  void a_mode_that_excludes_the_network_leaves_it() {
    Bench bench = Bench.with();
    bench.say("AT+CREG=2");
    assertEquals(
        "+CREG: 0|+CREG: 1,\"00A1\",\"01B2C3D4\",2|OK",
        bench.say("AT^SYSCFGEX=\"02\",3fffffff,2,4,7fffffffffffffff,,"));
    assertEquals("^SYSCFGEX:\"02\",3FFFFFFF,1,2,7FFFFFFFFFFFFFFF|OK", bench.say("AT^SYSCFGEX?"));
  }

  @Test
  void registration_is_searched_for_and_announced() {
    Bench bench = Bench.with("registration=searching", "registerAfter=2s");
    bench.say("AT+CEREG=1");
    assertEquals("+CEREG: 1,2|OK", bench.say("AT+CEREG?"));
    assertEquals("", bench.later(Duration.ofMillis(1999)));
    assertEquals("+CEREG: 1", bench.later(Duration.ofMillis(1)));
  }
}
