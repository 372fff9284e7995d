package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// `+CGEV: event …`, of its own accord when a PDP context comes or goes (3GPP TS 27.007 §10.1.19);
/// `+CGEREP` turns it on.
///
/// @param byNetwork whether the network did it, not the modem
/// @param cid the context, where the event tells it
public record Cgev(Event event, boolean byNetwork, OptionalInt cid) {

  public enum Event {
    ACTIVATED,
    DEACTIVATED,
    DETACHED,
    /// A class, a modification, a dedicated bearer beside a session: no session comes or goes.
    OTHER
  }

  public static Cgev parse(String line) {
    Params params = Params.of("+CGEV:", line);
    String first = params.text().toUpperCase(Locale.ROOT).replace("\"", "");
    boolean network = first.startsWith("NW ");
    List<String> words = List.of(first.split(" +", -1));
    if (words.contains("DETACH")) {
      return new Cgev(Event.DETACHED, network, OptionalInt.empty());
    }
    // MediaTek and Ericsson say EPS PDN ACT 1.
    if (words.contains("PDN")) {
      Event event = event(words);
      return new Cgev(event, network, number(params, words.getLast()));
    }
    // ME DEACT IP,10.0.0.1,1 is a whole context; ME DEACT 3,2,1 a dedicated bearer.
    boolean typed = words.getLast().startsWith("IP") || words.getLast().startsWith("PPP");
    if (event(words) == Event.DEACTIVATED && typed) {
      params.text();
      return new Cgev(Event.DEACTIVATED, network, number(params, params.text()));
    }
    return new Cgev(Event.OTHER, network, OptionalInt.empty());
  }

  private static Event event(List<String> words) {
    if (words.contains("DEACT")) {
      return Event.DEACTIVATED;
    }
    return words.contains("ACT") ? Event.ACTIVATED : Event.OTHER;
  }

  private static OptionalInt number(Params params, String text) {
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.matches("[0-9]{1,3}")) {
      throw params.failure("cid should be a number, but is \"" + text + "\"");
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  /// Whether it speaks of `context`; an event without a cid may mean any.
  public boolean of(int context) {
    return cid.isEmpty() || cid.getAsInt() == context;
  }
}
