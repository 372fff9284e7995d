package dialtone.protocol.ppp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The option negotiation automaton as RFC 1661 §4.1 prints it. The tables below are its own; the
/// marks r, p and x of its footnotes are left out.
final class TransitionTable {

  /// In the order of the RFC's numbers 0..9.
  enum State {
    INITIAL(false),
    STARTING(false),
    CLOSED(false),
    STOPPED(false),
    CLOSING(true),
    STOPPING(true),
    REQ_SENT(true),
    ACK_RCVD(true),
    ACK_SENT(true),
    OPENED(false);

    private final boolean waits;

    State(boolean waits) {
      this.waits = waits;
    }

    /// Whether an answer is waited for, so that the restart timer runs.
    boolean waits() {
      return waits;
    }

    boolean negotiates() {
      return this == REQ_SENT || this == ACK_RCVD || this == ACK_SENT;
    }
  }

  enum Event {
    UP("Up"),
    DOWN("Down"),
    OPEN("Open"),
    CLOSE("Close"),
    /// The restart timer ran out, and once more is allowed.
    TO_PLUS("TO+"),
    /// The restart timer ran out for the last time.
    TO_MINUS("TO-"),
    /// A Configure-Request that we grant.
    RCR_PLUS("RCR+"),
    /// A Configure-Request that we do not grant.
    RCR_MINUS("RCR-"),
    RCA("RCA"),
    /// A Configure-Nak or Configure-Reject.
    RCN("RCN"),
    RTR("RTR"),
    RTA("RTA"),
    /// A code that is not known.
    RUC("RUC"),
    /// A Code-Reject or Protocol-Reject that does no harm.
    RXJ_PLUS("RXJ+"),
    /// One without which nothing goes on.
    RXJ_MINUS("RXJ-"),
    /// An echo, or what is to be ignored.
    RXR("RXR");

    private final String word;

    Event(String word) {
      this.word = word;
    }
  }

  /// What is done on the way, by the RFC's abbreviations (§4.4).
  enum Action {
    /// This-Layer-Up.
    TLU,
    /// This-Layer-Down.
    TLD,
    /// This-Layer-Started.
    TLS,
    /// This-Layer-Finished.
    TLF,
    /// Initialize-Restart-Count.
    IRC,
    /// Zero-Restart-Count.
    ZRC,
    /// Send-Configure-Request.
    SCR,
    /// Send-Configure-Ack.
    SCA,
    /// Send-Configure-Nak or -Reject.
    SCN,
    /// Send-Terminate-Request.
    STR,
    /// Send-Terminate-Ack.
    STA,
    /// Send-Code-Reject.
    SCJ,
    /// Send-Echo-Reply.
    SER
  }

  record Transition(List<Action> actions, State next) {}

  private static final String STATES_0_TO_5 =
      """
      Up   |    2    | irc,scr/6 |     -     |       -       |   -   |   -
      Down |    -    |     -     |     0     |     tls/1     |   0   |   1
      Open |  tls/1  |     1     | irc,scr/6 |       3       |   5   |   5
      Close|    0    |   tlf/0   |     2     |       2       |   4   |   4
      TO+  |    -    |     -     |     -     |       -       | str/4 | str/5
      TO-  |    -    |     -     |     -     |       -       | tlf/2 | tlf/3
      RCR+ |    -    |     -     |   sta/2   | irc,scr,sca/8 |   4   |   5
      RCR- |    -    |     -     |   sta/2   | irc,scr,scn/6 |   4   |   5
      RCA  |    -    |     -     |   sta/2   |     sta/3     |   4   |   5
      RCN  |    -    |     -     |   sta/2   |     sta/3     |   4   |   5
      RTR  |    -    |     -     |   sta/2   |     sta/3     | sta/4 | sta/5
      RTA  |    -    |     -     |     2     |       3       | tlf/2 | tlf/3
      RUC  |    -    |     -     |   scj/2   |     scj/3     | scj/4 | scj/5
      RXJ+ |    -    |     -     |     2     |       3       |   4   |   5
      RXJ- |    -    |     -     |   tlf/2   |     tlf/3     | tlf/2 | tlf/3
      RXR  |    -    |     -     |     2     |       3       |   4   |   5
      """;

  private static final String STATES_6_TO_9 =
      """
      Up   |     -     |     -     |     -     |       -
      Down |     1     |     1     |     1     |     tld/1
      Open |     6     |     7     |     8     |       9
      Close| irc,str/4 | irc,str/4 | irc,str/4 | tld,irc,str/4
      TO+  |   scr/6   |   scr/6   |   scr/8   |       -
      TO-  |   tlf/3   |   tlf/3   |   tlf/3   |       -
      RCR+ |   sca/8   | sca,tlu/9 |   sca/8   | tld,scr,sca/8
      RCR- |   scn/6   |   scn/7   |   scn/6   | tld,scr,scn/6
      RCA  |   irc/7   |   scr/6   | irc,tlu/9 |   tld,scr/6
      RCN  | irc,scr/6 |   scr/6   | irc,scr/8 |   tld,scr/6
      RTR  |   sta/6   |   sta/6   |   sta/6   | tld,zrc,sta/5
      RTA  |     6     |     6     |     8     |   tld,scr/6
      RUC  |   scj/6   |   scj/7   |   scj/8   |     scj/9
      RXJ+ |     6     |     6     |     8     |       9
      RXJ- |   tlf/3   |   tlf/3   |   tlf/3   | tld,irc,str/5
      RXR  |     6     |     7     |     8     |     ser/9
      """;

  private static final Map<Event, Map<State, Transition>> ROWS = rows();

  private TransitionTable() {}

  /// What `event` does in `state`; empty where the RFC has a dash: it cannot happen, and nothing is
  /// done.
  static Optional<Transition> of(State state, Event event) {
    return Optional.ofNullable(ROWS.getOrDefault(event, Map.of()).get(state));
  }

  private static Map<Event, Map<State, Transition>> rows() {
    Map<Event, Map<State, Transition>> rows = new EnumMap<>(Event.class);
    List<String> left = STATES_0_TO_5.lines().toList();
    List<String> right = STATES_6_TO_9.lines().toList();
    int line = 0;
    for (Event event : Event.values()) {
      List<String> cells = new ArrayList<>(cells(event, left.get(line)));
      cells.addAll(cells(event, right.get(line)));
      rows.put(event, row(cells));
      line++;
    }
    return rows;
  }

  private static List<String> cells(Event event, String line) {
    List<String> words = Arrays.stream(line.split("[|]", -1)).map(String::strip).toList();
    if (!words.getFirst().equals(event.word)) {
      throw new IllegalStateException(line + " stands where " + event.word + " should");
    }
    return words.subList(1, words.size());
  }

  private static Map<State, Transition> row(List<String> cells) {
    Map<State, Transition> row = new EnumMap<>(State.class);
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).equals("-")) {
        row.put(State.values()[i], transition(cells.get(i)));
      }
    }
    return row;
  }

  private static Transition transition(String cell) {
    int slash = cell.indexOf('/');
    List<Action> actions = new ArrayList<>();
    if (slash >= 0) {
      for (String word : cell.substring(0, slash).split(",", -1)) {
        actions.add(Action.valueOf(word.toUpperCase(Locale.ROOT)));
      }
    }
    int next = Integer.parseInt(cell.substring(slash + 1));
    return new Transition(List.copyOf(actions), State.values()[next]);
  }
}
