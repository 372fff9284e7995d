package dialtone.house;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// `protocol` computes on bytes: it opens no file and no socket, resolves no name and starts no thread.
final class PureProtocol implements Rule {
  private static final String RULE = "pure";

  private static final List<String> OUTSIDE_WORLD =
      List.of(
          "java/io/File",
          "java/io/RandomAccessFile",
          "java/nio/file/",
          "java/nio/channels/",
          "java/net/",
          "java/lang/Process",
          "java/lang/Thread",
          "java/lang/foreign/");

  /// Addresses are values; only asking the network about them is not.
  private static final Set<String> VALUES =
      Set.of(
          "java/net/InetAddress",
          "java/net/Inet4Address",
          "java/net/Inet6Address",
          "java/net/UnknownHostException");

  private static final Set<String> QUESTIONS =
      Set.of(
          "getByName",
          "getAllByName",
          "getLocalHost",
          "getHostName",
          "getCanonicalHostName",
          "isReachable");

  @Override
  public void check(House house, Consumer<Problem> problems) {
    for (CompiledClass compiled : house.classes()) {
      if (compiled.module().equals("protocol")) {
        check(compiled, house.sourceOf(compiled), problems);
      }
    }
  }

  private static void check(CompiledClass compiled, String file, Consumer<Problem> problems) {
    for (String reference : compiled.references()) {
      if (!VALUES.contains(reference) && OUTSIDE_WORLD.stream().anyMatch(reference::startsWith)) {
        String text = "protocol does no I/O, but uses " + reference.replace('/', '.');
        problems.accept(new Problem(RULE, file, 1, text));
      }
    }
    for (CompiledClass.Call call : compiled.calls()) {
      if (VALUES.contains(call.owner()) && QUESTIONS.contains(call.method())) {
        String text = "protocol does no I/O, but asks the network: " + call.method();
        problems.accept(new Problem(RULE, file, call.line(), text));
      }
    }
  }
}
