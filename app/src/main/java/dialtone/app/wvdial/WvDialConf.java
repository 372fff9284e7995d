package dialtone.app.wvdial;

import dialtone.app.terminal.Output;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Machine;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// wvdialconf as a program: looks for a modem and writes what it found into a file (wvdialconf.cc).
public final class WvDialConf {
  private static final String HELP =
      """
      Usage: wvdialconf [OPTION...] [FILENAME]
      Create or update a WvDial configuration file

        -?, --help                 Give this help list
            --usage                Give a short usage message
        -V, --version              Print program version

      You must specify the FILENAME of the configuration file to generate.
      """;
  private static final String USAGE =
      "Usage: wvdialconf [-?V] [--help] [--usage] [--version] [FILENAME]\n";
  private static final String VERSION =
      """
      WvDialConf 1.61
      Copyright (c) 1997-2005 Net Integration Technologies, Inc.
      """;
  private static final String SEE_HELP =
      "Try `wvdialconf --help' or `wvdialconf --usage' for more information.";
  private static final String NONE =
      """


      Sorry, no modem was detected!  Is it in use by another program?
      Did you configure it properly with setserial?

      Please read the FAQ at http://alumnit.ca/wiki/?WvDial
      """;
  private static final String DEV = "/dev";
  private static final String LIST = "Modem Port Scan";
  private static final int PORTS_A_LINE = 8;
  private static final List<Words.Option> OPTIONS =
      List.of(
          new Words.Option("help", '?', false),
          new Words.Option("usage", ' ', false),
          new Words.Option("version", 'V', false));

  private final Machine machine;
  private final PrintStream out;
  private final PrintStream err;
  private final DialLog log;
  private final PortLines lines;
  private Optional<String> answer = Optional.empty();
  private int silentPorts;

  public WvDialConf(Machine machine, Clock clock, Output output) {
    this.machine = machine;
    this.out = output.out();
    this.err = output.err();
    this.log = new DialLog(err);
    this.lines = new PortLines(machine, clock, log);
  }

  public int run(List<String> typed) {
    Words words = new Words("wvdialconf", OPTIONS, this::option);
    boolean whole = words.read(typed);
    if (answer.isPresent()) {
      out.print(answer.get());
      return 0;
    }
    if (!whole || words.operands().size() > 1) {
      err.println(words.wrong().orElse("Usage: wvdialconf [OPTION...] [FILENAME]"));
      err.println(SEE_HELP);
      return Words.WRONG_USE;
    }
    String file = words.operands().isEmpty() ? "/etc/wvdial.conf" : words.operands().getFirst();
    out.println("Editing `" + file + "'.\n");
    out.println("Scanning your serial ports for a modem.\n");
    Optional<ModemScan.Found> found = scan();
    if (found.isEmpty()) {
      out.print(NONE);
      return 1;
    }
    return write(file, found.get());
  }

  private boolean option(Words.Typed typed) {
    answer =
        Optional.of(
            switch (typed.option().name()) {
              case "help" -> HELP;
              case "usage" -> USAGE;
              default -> VERSION;
            });
    return false;
  }

  private Optional<ModemScan.Found> scan() {
    List<String> nodes = machine.files().list(List.of(DEV)).getOrDefault(DEV, List.of());
    List<String> ports = new ArrayList<>(SerialPorts.of(nodes));
    linked(ports)
        .ifPresent(
            first -> {
              log.piece(
                  LIST, "*1", "\nScanning " + first + " first, /dev/modem is a link to it.\n");
              ports.remove(first);
              ports.addFirst(first);
            });
    for (String port : ports) {
      switch (lines.open("/dev/" + port)) {
        case Lines.Opening.NotOpened(String why) -> notOpened(port, why);
        case Lines.Opening.Opened(SerialLine line) -> {
          try (line) {
            if (!lines.hasSerialSettings("/dev/" + port)) {
              log.piece("WvModem", "*1", "Cannot get information for serial port.");
            }
            ModemScan scan = new ModemScan(port, line, log);
            Optional<ModemScan.Found> found = scan.run();
            if (found.isPresent()) {
              scan.summary();
              return found;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /// What `/dev/modem` is a link to.
  private Optional<String> linked(List<String> ports) {
    String modem = "/dev/modem";
    return Optional.ofNullable(machine.files().resolve(List.of(modem)).get(modem))
        .map(target -> target.substring(target.lastIndexOf('/') + 1))
        .filter(ports::contains);
  }

  private void notOpened(String port, String why) {
    if (!why.startsWith("No such file")) {
      log.piece(port, "Info", why + "\n");
    }
    String shown = port.startsWith("tty") ? port.substring("tty".length()) : port;
    String gap = " ".repeat(Math.max(0, 4 - shown.length()) + 1);
    log.piece(LIST, "*1", (silentPorts % PORTS_A_LINE == 0 ? "\n" : "") + shown + gap);
    silentPorts++;
  }

  private int write(String file, ModemScan.Found found) {
    boolean linked = linked(List.of(found.name())).isPresent();
    String device = linked ? "/dev/modem" : "/dev/" + found.name();
    boolean usb = found.name().startsWith("ttyACM");
    String kind = found.isdn().isPresent() ? "an ISDN TA" : usb ? "an USB modem" : "a modem";
    out.println(
        "\nFound "
            + kind
            + " on /dev/"
            + found.name()
            + (linked ? ", using link /dev/modem in config." : "."));
    String what =
        found.isdn().map(isdn -> "Config for " + isdn.name()).orElse("Modem configuration");
    ConfEdit edit = ConfEdit.of(file, log);
    edit.set("Modem", device);
    edit.set("Baud", Integer.toString(found.speed()));
    edit.set("Init1", found.isdn().isPresent() ? "AT&F" : "ATZ");
    edit.set("Init2", found.init());
    edit.set("ISDN", found.isdn().filter(IsdnModem::plainPpp).isPresent() ? "1" : "0");
    edit.set("Modem Name", found.isdn().map(IsdnModem::name).orElse(""));
    edit.set(
        "Modem Type",
        found.isdn().isPresent()
            ? "ISDN Terminal Adapter"
            : usb && !linked ? "USB Modem" : "Analog Modem");
    edit.remind("Phone", "<Target Phone Number>");
    edit.remind("Username", "<Your Login Name>");
    edit.remind("Password", "<Your Password>");
    edit.write();
    out.println(what + " written to " + file + ".");
    warn();
    return 0;
  }

  /// Options that every pppd on this machine gets and that stand in the way.
  private void warn() {
    String options = "/etc/ppp/options";
    String text = machine.files().read(List.of(options)).getOrDefault(options, "");
    text.lines()
        .map(String::strip)
        .filter(line -> !line.startsWith("#") && !line.contains(".") && !line.contains(":"))
        .filter(line -> line.matches("([0-9]|/dev|tty|cua|connect).*"))
        .forEach(
            line ->
                out.println(
                    "\n*** WARNING!  Line \""
                        + line
                        + "\"\n   in /etc/ppp/options may conflict with wvdial!\n"));
  }
}
