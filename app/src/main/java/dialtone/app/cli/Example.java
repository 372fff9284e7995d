package dialtone.app.cli;

/// A command line that can be typed as it stands, and what it is for.
public record Example(String line, String meaning) {}
