package dialtone.app.command;

import dialtone.modem.supervisor.Wish;
import dialtone.modem.supervisor.Wishes;
import dialtone.protocol.privacy.Private;
import java.nio.file.Path;

/// What `up` wants: the command line over what was kept for the SIM over what was kept for the
/// modem.
record KeptWishes(Settings typed, SimSettings sims, Settings modem) implements Wishes {

  /// @param modem the modem's id
  static KeptWishes of(Settings typed, Path stateDirectory, String modem) {
    return new KeptWishes(
        typed, new SimSettings(stateDirectory), new KeptSettings(stateDirectory, modem).read());
  }

  /// Of a modem whose SIM is not known.
  Settings settings() {
    return typed.over(modem);
  }

  @Override
  public boolean dependOnSim() {
    return sims.any();
  }

  @Override
  public Wish general() {
    return settings().wish();
  }

  @Override
  public Wish forSim(Private iccid) {
    return typed.over(sims.of(iccid).read()).over(modem).wish();
  }
}
