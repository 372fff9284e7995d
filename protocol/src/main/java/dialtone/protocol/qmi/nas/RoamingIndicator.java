package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.U8;

/// Whether the modem roams in one technology.
public record RoamingIndicator(
    @U8 RadioInterface radioInterface, @U8 RoamingIndicatorStatus roamingIndicator) {}
