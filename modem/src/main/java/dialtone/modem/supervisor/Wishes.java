package dialtone.modem.supervisor;

import dialtone.protocol.privacy.Private;

/// What a person wants of one modem, where that may depend on the SIM that is in it; a
/// [Wish] by itself does not.
public interface Wishes {

  /// Whether [#forSim] may differ from [#general]; only then is the SIM's number asked for.
  boolean dependOnSim();

  /// What holds while the SIM is not known, and the port that holds in any case: it is chosen
  /// before the SIM can be read.
  Wish general();

  /// What holds with this SIM.
  Wish forSim(Private iccid);
}
