package dialtone.protocol.qmi.known;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Reads the layout text of one service: a line each for a message, its sides (one blank before
/// them), their TLVs (two), and the enums.
final class LayoutReader {
  private final Map<Integer, Layout.Message> messages = new HashMap<>();
  private final Map<Integer, Layout.Message> indications = new HashMap<>();
  private final Map<String, Words> enums = new HashMap<>();
  private Map<Integer, Shape.Member> side = new TreeMap<>();
  private Layout.Message message = message("");

  private LayoutReader() {}

  /// @throws IllegalArgumentException where the text does not follow the grammar
  static Layout read(String text) {
    LayoutReader reader = new LayoutReader();
    text.lines().forEach(reader::line);
    return new Layout(reader.messages, reader.indications);
  }

  private static Layout.Message message(String name) {
    return new Layout.Message(name, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  private void line(String line) {
    if (line.startsWith("  ")) {
      int blank = line.indexOf(' ', 2);
      int type = Integer.parseInt(line, 2, blank, 16);
      side.put(type, new ShapeReader(line, blank + 1, this::words).member());
    } else if (line.startsWith(" ")) {
      side =
          switch (line) {
            case " request" -> message.sent();
            case " reply" -> message.reply();
            case " failed" -> message.failed();
            default -> throw new IllegalArgumentException("no side of a message: " + line);
          };
    } else if (line.startsWith("enum ")) {
      enumeration(line.split(" ", -1));
    } else if (!line.isEmpty()) {
      head(line.split(" ", 3));
    }
  }

  private void head(String[] words) {
    if (words.length != 3) {
      throw new IllegalArgumentException("no message: " + String.join(" ", words));
    }
    message = message(words[2]);
    side = message.sent();
    int id = Integer.parseInt(words[1], 16);
    (words[0].equals("indication") ? indications : messages).put(id, message);
  }

  private void enumeration(String[] words) {
    Words names = words(words[1]);
    for (int i = 2; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      names.put(Long.parseLong(words[i], 0, equals, 10), words[i].substring(equals + 1));
    }
  }

  private Words words(String name) {
    return enums.computeIfAbsent(name, _ -> new Words());
  }
}
