package dialtone.app.wvdial;

import dialtone.app.terminal.Output;
import dialtone.app.terminal.PinPrompt;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Journal;
import dialtone.host.machine.Machine;
import dialtone.host.wvdial.Dialer;
import dialtone.host.wvdial.WvConf;
import dialtone.protocol.privacy.Secret;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// wvdial as a program: from the words behind its name to its exit status (wvdial.cc).
public final class WvDial {
  private static final String VERSION =
      "WvDial 1.61\nCopyright (c) 1997-2005 Net Integration Technologies, Inc.";
  private static final String USAGE =
      """
      Usage: wvdial [-cn?V] [-C configfile] [--chat] [--config=configfile]
                  [--no-syslog] [--help] [--usage] [--version]
                  [SECTION]... [OPTION=value]...
      """;
  private static final String HELP =
      """
      Usage: wvdial [OPTION...] [SECTION]... [OPTION=value]...
      An intelligent PPP dialer.

        -c, --chat                 used when running wvdial from pppd
        -C, --config=configfile    use configfile instead of /etc/wvdial.conf
        -n, --no-syslog            don't send output to SYSLOG
        -?, --help                 Give this help list
            --usage                Give a short usage message
        -V, --version              Print program version

      Mandatory or optional arguments to long options are also mandatory or optional
      for any corresponding short options.

      Optional SECTION arguments refer to sections in configuration file (usually)
      /etc/wvdial.conf, $HOME/.wvdialrc or the file specified by --config.
      Specified sections are all read, with later ones overriding previous ones.
      Any options not in the listed sections are taken from [Dialer Defaults].

      Also, optional OPTION=value parameters allow you to override options within
      the configuration files.
      """;
  private static final String SEE_HELP =
      "Try `wvdial --help' or `wvdial --usage' for more information.";
  private static final String TYPED = "Command-Line";
  private static final List<Words.Option> OPTIONS =
      List.of(
          new Words.Option("chat", 'c', false),
          new Words.Option("config", 'C', true),
          new Words.Option("no-syslog", 'n', false),
          new Words.Option("help", '?', false),
          new Words.Option("usage", ' ', false),
          new Words.Option("version", 'V', false));

  private final Machine machine;
  private final Clock clock;
  private final Output output;
  private DialLog log;
  private WvConf conf = new WvConf(List.of(), List.of());
  private boolean configured;
  private boolean chat;
  private Optional<String> answer = Optional.empty();

  public WvDial(Machine machine, Clock clock, Output output) {
    this.machine = machine;
    this.clock = clock;
    this.output = output;
    this.log = new DialLog(output.err());
  }

  /// Runs as this process's own command, which signals end.
  public int run(List<String> typed) {
    Words words = new Words("wvdial", OPTIONS, this::option);
    boolean whole = words.read(typed);
    if (answer.isPresent()) {
      output.out().print(answer.get());
      return 0;
    }
    if (!whole) {
      words.wrong().ifPresent(why -> output.err().println(why + "\n" + SEE_HELP));
      return Words.WRONG_USE;
    }
    List<String> sections = sections(words.operands());
    if (chat) {
      log = new DialLog(new PrintStream(new SystemLogLines(output.err())));
    }
    log.say("WvDial: Internet dialer version 1.61");
    new ConfWarnings(conf, log).about(sections);
    return dial(Dialer.of(conf, sections));
  }

  private boolean option(Words.Typed typed) {
    switch (typed.option().name()) {
      case "chat" -> chat = true;
      // wvdial.cc: this switches the mode of --chat off again, whatever its help says.
      case "no-syslog" -> chat = false;
      case "config" -> {
        return read(typed.value());
      }
      case "help" -> answer = Optional.of(HELP);
      case "usage" -> answer = Optional.of(USAGE);
      default -> answer = Optional.of(VERSION + "\n");
    }
    return answer.isEmpty();
  }

  private boolean read(String file) {
    Optional<String> text = ConfFile.read(file);
    text.ifPresent(found -> load(WvConf.parse(file, found)));
    if (text.isEmpty()) {
      output.err().println("Cannot read `" + file + "'");
      output.err().println("wvdial: invalid option: `" + file + "'");
    }
    return text.isPresent();
  }

  private void load(WvConf file) {
    new ConfWarnings(file, log).aboutLines();
    conf = conf.with(file);
    configured = true;
  }

  /// The names of the sections, what was typed as `KEY=VALUE` first.
  private List<String> sections(List<String> operands) {
    if (!configured) {
      String home = System.getenv().getOrDefault("HOME", "");
      for (String file : List.of("/etc/wvdial.conf", home + "/.wvdialrc")) {
        Optional.ofNullable(machine.files().read(List.of(file)).get(file))
            .ifPresent(text -> load(WvConf.parse(file, text)));
      }
    }
    List<String> sections = new ArrayList<>();
    List<WvConf.Entry> entries = new ArrayList<>();
    for (String word : operands) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        sections.add("Dialer " + word);
      } else {
        String key = word.substring(0, equals).strip();
        entries.add(new WvConf.Entry(key, word.substring(equals + 1).strip(), TYPED, 1));
      }
    }
    if (sections.isEmpty()) {
      sections.add(Dialer.DEFAULTS);
    }
    if (!entries.isEmpty()) {
      entries.removeIf(entry -> entry.key().isEmpty() || entry.value().isEmpty());
      conf = conf.with(new WvConf(List.of(new WvConf.Section(TYPED, 1, entries)), List.of()));
      sections.addFirst(TYPED);
    }
    return sections;
  }

  private int dial(Dialer dialer) {
    Lines lines =
        chat
            ? new LentLines(Optional.ofNullable(System.getenv("MODEM")))
            : new PortLines(machine, clock, log);
    try (Journal notes = LinkNotes.open(machine, dialer.line().modem())) {
      Online online = new PppOnline(machine, clock, log, notes);
      DialLoop loop = new DialLoop(dialer, lines, online, clock, log, chat);
      EndSignal end = EndSignal.begin(log, loop::end);
      return end.over(loop.run(this::password));
    }
  }

  private Secret password() {
    Optional<Secret> typed = PinPrompt.ask(output, "Password");
    return typed.orElseGet(() -> new Secret(line()));
  }

  private String line() {
    try {
      return Optional.ofNullable(output.in().readLine()).orElse("");
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }
}
