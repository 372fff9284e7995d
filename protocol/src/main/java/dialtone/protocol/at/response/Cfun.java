package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;

/// `+CFUN: fun` (3GPP TS 27.007 §8.2): 0 minimum, 1 full, 4 radio off; above 4 the maker's own.
public record Cfun(int functionality) {

  public static Cfun parse(String line) {
    return new Cfun(Params.of("+CFUN:", line).number("fun", 0, 255));
  }
}
