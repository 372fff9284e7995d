package dialtone.host.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Files that exist only in a test.
public record Papers(Map<String, String> texts) implements Sources {
  public static Papers of(String... namesAndTexts) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return new Papers(texts);
  }

  @Override
  public Answer read(String path, String from) {
    String text = texts.get(path);
    return text == null ? new Answer.Missing(List.of(path)) : new Answer.Found(path, text);
  }
}
