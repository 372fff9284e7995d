package dialtone.app.uqmi;

import dialtone.protocol.qmi.Service;
import java.util.Optional;

/// Words about the call itself; [Call] has read them before anything runs.
enum GlobalWord implements Word {
  SINGLE("single", Takes.NOTHING, 's'),
  DEVICE("device", Takes.A_VALUE, 'd'),
  KEEP_CLIENT_ID("keep-client-id", Takes.A_VALUE, 'k'),
  RELEASE_CLIENT_ID("release-client-id", Takes.A_VALUE),
  MBIM("mbim", Takes.NOTHING, 'm'),
  TIMEOUT("timeout", Takes.A_VALUE, 't');

  private final String text;
  private final Takes takes;
  private final Optional<Character> letter;

  GlobalWord(String text, Takes takes) {
    this.text = text;
    this.takes = takes;
    this.letter = Optional.empty();
  }

  GlobalWord(String text, Takes takes, char letter) {
    this.text = text;
    this.takes = takes;
    this.letter = Optional.of(letter);
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Takes takes() {
    return takes;
  }

  @Override
  public Turn turn() {
    return Turn.OPTION;
  }

  @Override
  public Service service() {
    return Service.CTL;
  }

  @Override
  public Optional<Character> letter() {
    return letter;
  }

  @Override
  public boolean run(Run run, String value) {
    return true;
  }
}
