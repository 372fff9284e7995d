package dialtone.simulator.model;

import dialtone.protocol.privacy.Secret;

/// What a host says about itself when it asks for a data session. Texts are empty when it says
/// nothing.
///
/// @param auth `pap`, `chap`, or empty
public record Credentials(String apn, String username, Secret password, String auth) {}
