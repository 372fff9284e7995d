package dialtone.simulator.at;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// PIN and PUK over AT, as ETSI TS 102 221 §9.5 counts their tries.
final class CodesTest {

  @Test
  void the_right_pin_opens_and_registers() {
    Bench bench = Bench.with("pin=1234");
    assertEquals("+CPIN: SIM PIN|OK", bench.say("AT+CPIN?"));
    assertEquals("+CREG: 0,0|OK", bench.say("AT+CREG?"));
    assertEquals("OK", bench.say("AT+CPIN=\"1234\""));
    assertEquals("+CPIN: READY|OK", bench.say("AT+CPIN?"));
    assertEquals("+CREG: 0,1|OK", bench.say("AT+CREG?"));
  }

  @Test
  void three_wrong_pins_block_and_the_puk_unblocks() {
    Bench bench = Bench.with("pin=1234", "puk=87654321");
    bench.say("AT+CMEE=1");
    assertEquals("+CME ERROR: 16", bench.say("AT+CPIN=1111"));
    assertEquals("^CPIN: SIM PIN,,10,2,10,3|OK", bench.say("AT^CPIN?"));
    assertEquals("+CME ERROR: 16", bench.say("AT+CPIN=1111"));
    assertEquals("+CME ERROR: 12", bench.say("AT+CPIN=1111"));
    assertEquals("+CPIN: SIM PUK|OK", bench.say("AT+CPIN?"));
    assertEquals("+CME ERROR: 12", bench.say("AT+CPIN=1234"));
    assertEquals("+CME ERROR: 16", bench.say("AT+CPIN=11111111,4321"));
    assertEquals("+CPINR: SIM PIN,0,3|+CPINR: SIM PUK,9,10|OK", bench.say("AT+CPINR=\"SIM*\""));
    assertEquals("OK", bench.say("AT+CPIN=\"87654321\",\"4321\""));
    assertEquals("+CPIN: READY|OK", bench.say("AT+CPIN?"));
  }

  @Test
  void a_card_whose_puk_is_used_up_is_broken_for_good() {
    Bench bench = Bench.with("pin=1234", "pinTries=0", "pukTries=1");
    bench.say("AT+CMEE=1");
    assertEquals("+CME ERROR: 16", bench.say("AT+CPIN=11111111,4321"));
    assertEquals("+CME ERROR: 13", bench.say("AT+CPIN?"));
  }

  @Test
  void a_pin_that_is_not_asked_for_is_refused() {
    Bench bench = Bench.with();
    bench.say("AT+CMEE=1");
    assertEquals("+CME ERROR: 3", bench.say("AT+CPIN=1234"));
  }

  @Test
  void the_lock_is_switched_with_the_pin() {
    Bench bench = Bench.with();
    assertEquals("OK", bench.say("AT+CLCK=\"SC\",1,\"1234\""));
    assertEquals("+CLCK: 1|OK", bench.say("AT+CLCK=\"SC\",2"));
    assertEquals("OK", bench.say("AT+CPWD=\"SC\",\"1234\",\"9999\""));
    assertEquals("OK", bench.say("AT+CLCK=\"SC\",0,\"9999\""));
    assertEquals("+CLCK: 0|OK", bench.say("AT+CLCK=\"SC\",2"));
  }

  @Test
  void without_a_card_the_error_says_so() {
    Bench bench = Bench.with();
    bench.say("AT+CMEE=2");
    bench.fault("no-sim");
    assertEquals("+CME ERROR: SIM not inserted", bench.say("AT+CPIN?"));
    assertEquals("+CREG: 0,0|OK", bench.say("AT+CREG?"));
  }
}
