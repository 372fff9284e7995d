package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;

/// `+CRSM: sw1,sw2[,response]` (3GPP TS 27.007 §8.18): the SIM's own answer, with the status words
/// of TS 51.011 §9.4.
///
/// @param response hexadecimal
public record Crsm(int sw1, int sw2, String response) {

  public static Crsm parse(String line) {
    Params params = Params.of("+CRSM:", line);
    return new Crsm(params.number("sw1", 0, 255), params.number("sw2", 0, 255), params.text());
  }

  public boolean ok() {
    return sw1 == 0x90 || sw1 == 0x91 || sw1 == 0x9E || sw1 == 0x9F;
  }
}
