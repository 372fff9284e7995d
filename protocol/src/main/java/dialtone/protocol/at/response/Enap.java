package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;

/// `*ENAP: state`, the answer to a question, and `*E2NAP: state[,…]`, of its own accord: how the
/// network device of an Ericsson module is.
public record Enap(State state) {

  public enum State {
    DISCONNECTED,
    CONNECTED,
    CONNECTING
  }

  public static Enap parse(String line) {
    Params params = Params.of(Params.begins(line, "*E2NAP:") ? "*E2NAP:" : "*ENAP:", line);
    return new Enap(State.values()[params.number("state", 0, 2)]);
  }
}
