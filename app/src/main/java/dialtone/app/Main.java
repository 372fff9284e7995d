package dialtone.app;

import dialtone.app.command.Dispatch;
import dialtone.app.terminal.Output;
import java.util.List;

/// The program: from the words of the command line to its exit status.
public final class Main {
  private Main() {}

  public static void main(String[] words) {
    System.exit(new Dispatch(Output.system()).run(List.of(words)));
  }
}
