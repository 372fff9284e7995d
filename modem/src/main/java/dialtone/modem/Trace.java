package dialtone.modem;

/// Where the dialogue with a modem is written for people who want to see it. Secrets are masked before they come here.
public interface Trace {
  void sent(String port, String line);

  void received(String port, String line);

  /// Whether anybody reads it: a line that takes work is not made up otherwise.
  default boolean wanted() {
    return true;
  }

  static Trace off() {
    return new Trace() {
      @Override
      public boolean wanted() {
        return false;
      }

      @Override
      public void sent(String port, String line) {}

      @Override
      public void received(String port, String line) {}
    };
  }
}
