package dialtone.app.uqmi;

import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.wms.StorageType;
import java.util.Optional;

/// Short messages.
enum WmsWord implements Word {
  STORAGE("storage", Takes.A_VALUE, Turn.OPTION),
  LIST_MESSAGES("list-messages", Takes.NOTHING, Turn.ACTION),
  DELETE_MESSAGE("delete-message", Takes.A_VALUE, Turn.ACTION),
  GET_MESSAGE("get-message", Takes.A_VALUE, Turn.ACTION),
  GET_RAW_MESSAGE("get-raw-message", Takes.A_VALUE, Turn.ACTION),
  SEND_MESSAGE_SMSC("send-message-smsc", Takes.A_VALUE, Turn.OPTION),
  SEND_MESSAGE_TARGET("send-message-target", Takes.A_VALUE, Turn.OPTION),
  SEND_MESSAGE_FLASH("send-message-flash", Takes.NOTHING, Turn.OPTION),
  SEND_MESSAGE("send-message", Takes.A_VALUE, Turn.ACTION);

  private final String text;
  private final Takes takes;
  private final Turn turn;

  WmsWord(String text, Takes takes, Turn turn) {
    this.text = text;
    this.takes = takes;
    this.turn = turn;
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
    return turn;
  }

  @Override
  public Service service() {
    return Service.WMS;
  }

  @Override
  public boolean run(Run run, String value) {
    Wishes wishes = run.wishes();
    return switch (this) {
      case STORAGE -> storage(run, value);
      case LIST_MESSAGES -> StoredMessages.list(run);
      case DELETE_MESSAGE -> StoredMessages.delete(run, value);
      case GET_MESSAGE -> StoredMessages.print(run, value);
      case GET_RAW_MESSAGE -> StoredMessages.printRaw(run, value);
      case SEND_MESSAGE -> SentMessage.send(run, value);
      case SEND_MESSAGE_SMSC -> {
        wishes.smsc = Optional.of(value);
        yield true;
      }
      case SEND_MESSAGE_TARGET -> {
        wishes.target = Optional.of(value);
        yield true;
      }
      case SEND_MESSAGE_FLASH -> {
        wishes.flash = true;
        yield true;
      }
    };
  }

  private static boolean storage(Run run, String value) {
    if (value.equals("me")) {
      run.wishes().storage = StorageType.NV;
    }
    return value.equals("me") || value.equals("sim") || run.fail("Invalid value (sim or me)");
  }
}
