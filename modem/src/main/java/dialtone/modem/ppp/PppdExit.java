package dialtone.modem.ppp;

import java.util.Optional;

/// The exit status of pppd, in the order of pppd(8), EXIT STATUS.
enum PppdExit {
  OK("it was ended by this machine"),
  FATAL_ERROR("an error that it could not go on after"),
  OPTION_ERROR("it does not know an option, perhaps one in /etc/ppp/options"),
  NOT_ROOT("it is not setuid-root, and the user is not root"),
  NO_KERNEL_SUPPORT("the kernel does not support PPP: 'modprobe ppp_async'"),
  USER_REQUEST("it was told to end"),
  LOCK_FAILED("the serial port is locked by another program"),
  OPEN_FAILED("it cannot open the serial port"),
  CONNECT_FAILED("its connect script failed"),
  PTYCMD_FAILED("the command of its pty option failed"),
  NEGOTIATION_FAILED("no network protocol came up: the network gives no address"),
  PEER_AUTH_FAILED("the network did not prove who it is"),
  IDLE_TIMEOUT("the link was idle for too long: option 'idle' in /etc/ppp/options"),
  CONNECT_TIME("the longest time of a call is over: option 'maxconnect' in /etc/ppp/options"),
  CALLBACK("the network was to call back"),
  PEER_DEAD("the other end stopped answering echo requests"),
  HANGUP("the modem hung up"),
  LOOPBACK("the line is looped back"),
  INIT_FAILED("its init script failed"),
  AUTH_TOPEER_FAILED("user name and password were refused"),
  TRAFFIC_LIMIT("its traffic limit is reached"),
  CNID_AUTH_FAILED("the number of the caller is not accepted");

  private final String words;

  PppdExit(String words) {
    this.words = words;
  }

  /// Absent for a status that no version documents, such as that of a signal.
  static Optional<PppdExit> of(int status) {
    return status >= 0 && status < values().length
        ? Optional.of(values()[status])
        : Optional.empty();
  }

  /// Why it ended, in plain words.
  static String words(int status) {
    return of(status).map(exit -> exit.words).orElse("it ended unexpectedly")
        + " (status "
        + status
        + ")";
  }
}
