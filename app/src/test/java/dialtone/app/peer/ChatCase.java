package dialtone.app.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One row of `chat-cases.txt`: what chat is started with, what the modem says, how it has to end.
///
/// @param words of the command line, in which `{dir}` is a folder of the case's own
/// @param files by name, one byte a character
/// @param acts what the modem does, in order
record ChatCase(
    String name,
    int status,
    List<String> words,
    Map<String, String> files,
    Map<String, String> variables,
    List<Act> acts) {

  /// What the modem does.
  sealed interface Act {}

  /// Waits until these bytes have come.
  record Hears(String bytes) implements Act {}

  record Says(String bytes) implements Act {}

  /// Its side of the line is closed.
  record HangsUp() implements Act {}

  /// All rows.
  static List<ChatCase> all() throws IOException {
    List<ChatCase> cases = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ChatCase.class.getResourceAsStream("chat-cases.txt")),
                StandardCharsets.ISO_8859_1))) {
      Draft draft = new Draft();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("= ") && draft.begun()) {
          cases.add(draft.end());
          draft = new Draft();
        }
        draft.add(line);
      }
      cases.add(draft.end());
    }
    return cases;
  }

  @Override
  public String toString() {
    return name;
  }

  private static final class Draft {
    private static final Pattern REPEATED = Pattern.compile("\\{(\\d+)x([^}]*)}");

    private String name = "";
    private int status;
    private List<String> words = List.of();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final List<Act> acts = new ArrayList<>();
    private String file = "";

    boolean begun() {
      return !name.isEmpty();
    }

    void add(String line) {
      String rest = line.length() > 2 ? line.substring(2) : "";
      switch (line.isEmpty() ? '#' : line.charAt(0)) {
        case '#' -> {}
        case '=' -> begin(rest);
        case '$' -> words = words(rest);
        case 'F' -> file = rest;
        case '|' -> files.merge(file, rest + "\n", String::concat);
        case '\\' -> files.merge(file, bytes(rest), String::concat);
        case 'E' -> variables.put(rest.split("=", 2)[0], rest.split("=", 2)[1]);
        case '>' -> acts.add(new Hears(bytes(rest)));
        case '<' -> acts.add(new Says(bytes(rest)));
        case '!' -> acts.add(new HangsUp());
        default -> throw new IllegalArgumentException(line);
      }
    }

    private void begin(String rest) {
      status = Integer.parseInt(rest.split(" ", 2)[0]);
      name = rest.split(" ", 2)[1];
    }

    ChatCase end() {
      return new ChatCase(name, status, words, files, variables, acts);
    }

    /// Parted at blanks; quotes of both kinds hold blanks and the other kind, without escapes.
    private static List<String> words(String line) {
      List<String> words = new ArrayList<>();
      int at = 0;
      while (at < line.length()) {
        char quote = line.charAt(at);
        if (quote == ' ') {
          at++;
          continue;
        }
        boolean quoted = quote == '\'' || quote == '"';
        int start = quoted ? at + 1 : at;
        int end = line.indexOf(quoted ? quote : ' ', start);
        end = end < 0 ? line.length() : end;
        words.add(repeated(line.substring(start, end)));
        at = end + 1;
      }
      return List.copyOf(words);
    }

    private static String repeated(String text) {
      return REPEATED
          .matcher(text)
          .replaceAll(
              found ->
                  Matcher.quoteReplacement(
                      found.group(2).repeat(Integer.parseInt(found.group(1)))));
    }

    /// `\r`, `\n`, `\\` and `\xHH`.
    private static String bytes(String written) {
      StringBuilder bytes = new StringBuilder();
      String text = repeated(written);
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        if (c != '\\') {
          bytes.append(c);
          continue;
        }
        at++;
        switch (text.charAt(at)) {
          case 'r' -> bytes.append('\r');
          case 'n' -> bytes.append('\n');
          case 'x' -> {
            bytes.append((char) Integer.parseInt(text.substring(at + 1, at + 3), 16));
            at += 2;
          }
          default -> bytes.append(text.charAt(at));
        }
      }
      return bytes.toString();
    }
  }
}
