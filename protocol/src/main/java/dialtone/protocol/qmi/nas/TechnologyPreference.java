package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;

/// Which technologies are preferred and for how long.
public record TechnologyPreference(
    @U16 @Flags(RadioTechnologyPreference.class) int technologyPreference,
    @U8 PreferenceDuration technologyPreferenceDuration) {}
