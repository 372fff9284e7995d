package dialtone.app.uqmi;

import dialtone.protocol.qmi.dms.GetOperatingMode;
import dialtone.protocol.qmi.dms.GetOperatingModeCodec;
import dialtone.protocol.qmi.dms.OperatingMode;
import dialtone.protocol.qmi.dms.SetOperatingMode;
import dialtone.protocol.qmi.dms.SetOperatingModeCodec;
import java.util.Optional;

/// The operating mode: asked for and set.
final class Modes {
  private Modes() {}

  static boolean print(Run run) {
    Optional<GetOperatingMode.Reply> reply =
        run.ask(GetOperatingModeCodec.INSTANCE, new GetOperatingMode());
    // A modem that does not say counts as online: 0 is what uqmi reads then.
    reply.ifPresent(answer -> run.json().add(word(answer.mode().orElse(OperatingMode.ONLINE))));
    return reply.isPresent();
  }

  static boolean set(Run run, String typed) {
    for (OperatingMode mode : OperatingMode.values()) {
      boolean known = mode != OperatingMode.UNKNOWN && mode != OperatingMode.UNRECOGNISED;
      if (known && word(mode).equals(typed)) {
        return run.tell(SetOperatingModeCodec.INSTANCE, new SetOperatingMode(Optional.of(mode)));
      }
    }
    return run.fail("Invalid argument");
  }

  private static String word(OperatingMode mode) {
    return switch (mode) {
      case ONLINE -> "online";
      case LOW_POWER -> "low_power";
      case FACTORY_TEST -> "factory_test";
      case OFFLINE -> "offline";
      case RESET -> "reset";
      case SHUTTING_DOWN -> "shutting_down";
      case PERSISTENT_LOW_POWER -> "persistent_low_power";
      case MODE_ONLY_LOW_POWER -> "mode_only_low_power";
      case UNKNOWN, UNRECOGNISED -> "unknown";
    };
  }
}
