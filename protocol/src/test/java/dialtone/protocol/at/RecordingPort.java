package dialtone.protocol.at;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes down what an engine tells.
final class RecordingPort implements AtEngine.Listener {
  final List<AtReply> replies = new ArrayList<>();
  final List<String> unsolicited = new ArrayList<>();
  final List<Integer> overlong = new ArrayList<>();
  final List<String> garbled = new ArrayList<>();
  int prompts;
  String textForPrompt = "";
  final AtEngine engine = new AtEngine(this);

  @Override
  public void replied(AtReply reply) {
    replies.add(reply);
  }

  @Override
  public void unsolicited(String line) {
    unsolicited.add(line);
  }

  @Override
  public void prompted() {
    prompts++;
    if (!textForPrompt.isEmpty()) {
      engine.answerPrompt(textForPrompt);
    }
  }

  @Override
  public void overlong(int droppedBytes) {
    overlong.add(droppedBytes);
  }

  @Override
  public void garbled(AtCommand command, String why) {
    garbled.add(command.shown() + ": " + why);
  }

  void say(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    engine.feed(bytes, 0, bytes.length);
  }

  void begin(AtCommand command) {
    engine.begin(command);
  }

  AtReply last() {
    return replies.getLast();
  }
}
