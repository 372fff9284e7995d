package dialtone.app.wvdial;

import java.util.List;

/// Words that are looked for in what the modem says, in the order in which they are looked for: of
/// two that came, the one higher in the list counts (wvdialer.cc).
record Reply(List<String> words, boolean wholeLine) {
  static final Reply TO_INIT = new Reply(List.of("ok", "error"), true);

  static final Reply TO_DIALLING =
      new Reply(
          List.of(
              "connect",
              "no carrier",
              "no dialtone",
              "no dial tone",
              "busy",
              "error",
              "voice",
              "fclass",
              "no answer"),
          true);

  /// A PPP frame after it went through a line of seven bits or an escape.
  static final Reply PPP = new Reply(List.of("}!}", "!}!"), false);
}
