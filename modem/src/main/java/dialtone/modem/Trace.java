package dialtone.modem;

/// Where the dialogue with a modem is written for people who want to see it. Secrets are masked before they come here.
public interface Trace {
  void sent(String port, String line);

  void received(String port, String line);

  static Trace off() {
    return new Trace() {
      @Override
      public void sent(String port, String line) {}

      @Override
      public void received(String port, String line) {}
    };
  }
}
