package dialtone.app.uqmi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/// One call of uqmi as recorded, and what Dialtone does where it differs on purpose.
///
/// @param deviation why it differs; empty where it does not
record UqmiCase(
    String file,
    String title,
    List<String> words,
    Outcome original,
    Outcome expected,
    String deviation) {
  static final List<String> FILES =
      List.of(
          "signal",
          "network",
          "system",
          "cells",
          "data",
          "profiles",
          "device",
          "card",
          "messages",
          "format",
          "clients",
          "program");

  /// What happened.
  ///
  /// @param line the frames in their order, `> ` for those to the modem and `< ` for its own
  record Outcome(List<String> line, String out, String err, int status) {

    /// The frames that were sent.
    List<String> sent() {
      return line.stream().filter(each -> each.startsWith(">")).toList();
    }
  }

  @Override
  public String toString() {
    return file + ": " + title;
  }

  static List<UqmiCase> all() {
    return FILES.stream().flatMap(file -> of(file).stream()).toList();
  }

  static List<UqmiCase> of(String file) {
    List<UqmiCase> cases = new ArrayList<>();
    for (String block : text(file + ".txt").split("\n== ")) {
      if (!block.startsWith("#")) {
        cases.add(of(file, block.lines().toList()));
      }
    }
    return cases;
  }

  private static UqmiCase of(String file, List<String> lines) {
    Reader reader = new Reader();
    lines.subList(2, lines.size()).forEach(reader::take);
    return new UqmiCase(
        file,
        lines.getFirst(),
        words(lines.get(1).substring(2)),
        reader.original(),
        reader.expected(),
        reader.deviation);
  }

  static String text(String name) {
    try (InputStream in = Objects.requireNonNull(UqmiCase.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /// As a shell takes words apart, with single quotes only.
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    boolean begun = false;
    for (char c : (line + " ").toCharArray()) {
      if (c == '\'') {
        quoted = !quoted;
        begun = true;
      } else if (c == ' ' && !quoted) {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else {
        word.append(c);
        begun = true;
      }
    }
    return words;
  }

  /// Reads the lines behind the words.
  private static final class Reader {
    private List<String> line = new ArrayList<>();
    private StringBuilder out = new StringBuilder();
    private StringBuilder err = new StringBuilder();
    private int status;
    private List<Outcome> outcomes = new ArrayList<>();
    String deviation = "";

    void take(String text) {
      String rest = text.length() > 2 ? text.substring(2) : "";
      switch (text.isEmpty() ? ' ' : text.charAt(0)) {
        case '>', '<' -> line.add(text);
        case '|' -> out.append(rest).append('\n');
        case '!' -> err.append(rest).append('\n');
        case '=' -> finish(Integer.parseInt(rest));
        case '-' -> {
          deviation = text.substring(3);
          line = new ArrayList<>();
          out = new StringBuilder();
          err = new StringBuilder();
        }
        default -> {}
      }
    }

    private void finish(int ended) {
      status = ended;
      outcomes.add(new Outcome(line, out.toString(), err.toString(), status));
    }

    Outcome original() {
      return outcomes.getFirst();
    }

    Outcome expected() {
      return outcomes.getLast();
    }
  }

  static byte[] octets(String line) {
    return HexFormat.of().parseHex(line.substring(2));
  }
}
