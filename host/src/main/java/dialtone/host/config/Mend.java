package dialtone.host.config;

/// What a line should be instead; `text` may be several lines, without a line end at its end.
public record Mend(Place place, String text) {}
