package dialtone.app.wvdial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line of a terminal server's menu that has the word `ppp` in it, and the choice that it
/// offers: `P for PPP`, `1 - start PPP`, `(1) start PPP`, `1   PPP` (wvdialbrain.cc,
/// guess_menu_guts()).
record MenuLine(List<String> tokens) {
  private static final String BRACKETS = ".-:'\"<>()[]{}";
  private static final String LEFT = ".-:'\"<([{";
  private static final String RIGHT = ".-:'\">)]}";
  private static final String NO_CHOICES = "press push hit enter type key";

  static MenuLine of(String line) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && kind(line.charAt(end)) == kind(line.charAt(at))) {
        end++;
      }
      switch (kind(line.charAt(at))) {
        case 'a', '0' -> tokens.add(line.substring(at, end));
        case '.' -> line.substring(at, end).chars().forEach(c -> tokens.add("" + (char) c));
        default -> {
          // Everything else only separates.
        }
      }
      at = end;
    }
    return new MenuLine(List.copyOf(tokens));
  }

  private static char kind(char c) {
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
      return 'a';
    }
    if (c >= '0' && c <= '9') {
      return '0';
    }
    return BRACKETS.indexOf(c) >= 0 ? '.' : ' ';
  }

  Optional<String> choice() {
    return forPpp().or(this::beforeBracket).or(this::insideBrackets).or(this::digitFirst);
  }

  /// `p for ppp`, with a dash or so between.
  private Optional<String> forPpp() {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (!mark(i) && tokens.get(i + 1).equals("for") && tokens.get(i + 2).equals("ppp")) {
        return Optional.of(tokens.get(i));
      }
    }
    return Optional.empty();
  }

  /// `1 - start ppp`: all in front of the first bracket, when there is none before.
  private Optional<String> beforeBracket() {
    int bracket = 0;
    while (bracket < tokens.size() && !(mark(bracket) && in(RIGHT, bracket))) {
      bracket++;
    }
    if (bracket >= tokens.size() || !pppBehind(bracket)) {
      return Optional.empty();
    }
    return tokens.subList(0, bracket).stream().anyMatch(MenuLine::isMark)
        ? Optional.empty()
        : lastChoice(0, bracket);
  }

  /// `(1) start ppp`: inside the innermost of the brackets that open first.
  private Optional<String> insideBrackets() {
    int left = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (mark(i) && in(LEFT, i)) {
        left = i;
      } else if (!mark(i) && left >= 0) {
        break;
      }
    }
    if (left < 0) {
      return Optional.empty();
    }
    String closing = "" + RIGHT.charAt(LEFT.indexOf(tokens.get(left)));
    int right = left + 1;
    while (right < tokens.size() && !tokens.get(right).equals(closing)) {
      right++;
    }
    return right < tokens.size() && pppBehind(right)
        ? lastChoice(left + 1, right)
        : Optional.empty();
  }

  /// `1   ppp`: a single digit, so that no phone number is taken for a choice.
  private Optional<String> digitFirst() {
    boolean digit = !tokens.isEmpty() && tokens.getFirst().matches("[0-9]");
    return digit && tokens.contains("ppp") ? Optional.of(tokens.getFirst()) : Optional.empty();
  }

  private Optional<String> lastChoice(int from, int to) {
    return tokens.subList(from, to).reversed().stream()
        .filter(token -> !isMark(token) && !NO_CHOICES.contains(token))
        .findFirst();
  }

  private boolean pppBehind(int at) {
    return tokens.subList(at + 1, tokens.size()).contains("ppp");
  }

  private boolean mark(int at) {
    return isMark(tokens.get(at));
  }

  private static boolean isMark(String token) {
    return kind(token.charAt(0)) == '.';
  }

  private boolean in(String set, int at) {
    return set.contains(tokens.get(at));
  }
}
