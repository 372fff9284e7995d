package dialtone.app;

import dialtone.app.command.Dispatch;
import dialtone.app.terminal.Output;
import java.util.ArrayList;
import java.util.List;

/// The program: from the words of the command line to its exit status.
public final class Main {
  private Main() {}

  public static void main(String[] typed) {
    List<String> words = new ArrayList<>(List.of(typed));
    // Started through a link that has the name of a program whose place a command takes.
    String link = System.getProperty("dialtone.argv0", "");
    if (!link.isEmpty()) {
      words.addFirst(link);
    }
    System.exit(new Dispatch(Output.system()).run(words));
  }
}
