package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U8;

/// One application on a card, and the PINs that guard it.
///
/// @param applicationIdentifierValue its AID
/// @param upinReplacesPin1 whether the card's universal PIN guards it
public record Application(
    @U8 CardApplicationType type,
    @U8 CardApplicationState state,
    @U8 CardApplicationPersonalizationState personalizationState,
    @U8 CardApplicationPersonalizationFeatureStatus personalizationFeature,
    @U8 int personalizationRetries,
    @U8 int personalizationUnblockRetries,
    @Count(prefix = 8) Octets applicationIdentifierValue,
    @U8 boolean upinReplacesPin1,
    @U8 PinState pin1State,
    @U8 int pin1Retries,
    @U8 int puk1Retries,
    @U8 PinState pin2State,
    @U8 int pin2Retries,
    @U8 int puk2Retries) {}
