package dialtone.simulator.at;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What ModemManager 1.20.4, gammu 1.42, comgt 0.32 and OpenWrt's ncm.sh send, with the answers of
/// a registered LTE stick.
final class AnswersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "AT ~ OK",
        "ATZ E0 V1 ~ OK",
        "ATQ0 V1 E0 S0=0 &C1 &D2 ~ OK",
        "AT+GCAP ~ +GCAP: +CGSM,+DS,+ES|OK",
        "AT+CGMI ~ huawei|OK",
        "AT+CGMM ~ E3372|OK",
        "AT+CGSN ~ 861234567890123|OK",
        "AT+CIMI ~ 001010123456789|OK",
        "AT+CPIN? ~ +CPIN: READY|OK",
        "AT+CFUN? ~ +CFUN: 1|OK",
        "AT+CSQ ~ +CSQ: 22,99|OK",
        "AT+CESQ ~ +CESQ: 99,99,255,255,20,46|OK",
        "AT+CREG? ~ +CREG: 0,1|OK",
        "AT+CGREG? ~ +CGREG: 0,1|OK",
        "AT+CEREG? ~ +CEREG: 0,1|OK",
        "AT+C5GREG? ~ +C5GREG: 0,0|OK",
        "AT+CREG=2;+CREG? ~ +CREG: 2,1,\"00A1\",\"01B2C3D4\",7|OK",
        "AT+COPS? ~ +COPS: 0,0,\"Testnet\",7|OK",
        "AT+COPS=3,2;+COPS? ~ +COPS: 0,2,\"00101\",7|OK",
        "AT+COPS=? ~ +COPS: (2,\"Testnet\",\"Testnet\",\"00101\",7),,(0-4),(0-2)|OK",
        "AT+CGATT? ~ +CGATT: 1|OK",
        "AT+CGDCONT=1,\"IP\",\"internet\" ~ OK",
        "AT+CGDCONT=99,\"IP\" ~ ERROR",
        "AT+CGDCONT=1,\"X25\" ~ ERROR",
        "AT+CGACT? ~ +CGACT: 1,0|OK",
        "AT+CGPADDR ~ +CGPADDR: 1|OK",
        "AT+CRSM=176,12258,0,0,10 ~ +CRSM: 144,0,\"980001214365870921F3\"|OK",
        "AT+CRSM=176,28589,0,0,4 ~ +CRSM: 144,0,\"00000002\"|OK",
        "AT+CRSM=176,28599,0,0,15 ~ +CRSM: 106,130|OK",
        "AT+CSIM=10,\"0020000100\" ~ +CSIM: 4,\"63C3\"|OK",
        "AT+CSIM=10,\"002C000100\" ~ +CSIM: 4,\"63CA\"|OK",
        "AT+CLCK=\"SC\",2 ~ +CLCK: 0|OK",
        "AT+CNUM ~ +CNUM: ,\"+15550100\",145|OK",
        "AT+CPMS=\"SM\",\"ME\",\"ME\" ~ +CPMS: 0,20,0,20,0,20|OK",
        "AT^CURC=0 ~ OK",
        "AT^GETPORTMODE ~ ^GETPORTMODE:TYPE:WCDMA:HUAWEI Technologies,MDM:0,PCUI:1,NDIS:2|OK",
        "AT^SYSINFOEX ~ ^SYSINFOEX:2,3,0,1,,6,\"LTE\",101,\"LTE\"|OK",
        "AT^HCSQ? ~ ^HCSQ:\"LTE\",52,46,151,20|OK",
        "AT^ICCID? ~ ^ICCID: 8900101234567890123|OK",
        "AT^CPIN? ~ ^CPIN: READY,,10,3,10,3|OK",
        "AT^RFSWITCH? ~ ^RFSWITCH:1,1|OK",
        "AT^NDISSTATQRY? ~ ^NDISSTATQRY: 0,,,\"IPV4\"|OK",
        "AT^DHCP? ~ ERROR",
        "AT^SYSCFGEX=\"030201\",3fffffff,2,4,7fffffffffffffff,, ~ OK",
        "AT^SYSCFGEX=\"9\",3fffffff,2,4,7fffffffffffffff,, ~ ERROR",
        "ATD12345; ~ NO CARRIER",
        "AT+NOPE ~ ERROR",
      })
  void a_registered_stick_answers(String command, String lines) {
    assertEquals(lines, Bench.with().say(command));
  }
}
