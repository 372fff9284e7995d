package dialtone.modem;

import dialtone.host.machine.Clock;

/// What whoever talks to a modem measures and writes down with.
public record Instruments(Clock clock, Trace trace, Waiting waiting) {}
