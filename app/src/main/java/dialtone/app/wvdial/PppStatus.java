package dialtone.app.wvdial;

import dialtone.protocol.ppp.PppEnd;

/// The exit status with which pppd would tell how a link ended (pppd(8), EXIT STATUS).
final class PppStatus {
  static final int OK = 0;
  static final int FATAL = 1;
  static final int USER_REQUEST = 5;
  static final int NEGOTIATION_FAILED = 10;
  static final int PEER_NOT_AUTHENTIC = 11;
  static final int IDLE = 12;
  static final int PEER_DEAD = 15;
  static final int HANG_UP = 16;
  static final int LOOPED_BACK = 17;
  static final int AUTHENTICATION_FAILED = 19;

  private PppStatus() {}

  /// @param stood whether addresses were agreed before: from there on pppd's status is 0 until
  ///     something happens (pppd/auth.c, np_up())
  static int of(PppEnd end, boolean stood) {
    return switch (end) {
      case PppEnd.Closed _ -> USER_REQUEST;
      case PppEnd.NoPeer _, PppEnd.NotAgreed _ -> NEGOTIATION_FAILED;
      case PppEnd.Terminated _ -> stood ? OK : NEGOTIATION_FAILED;
      case PppEnd.LoopedBack _ -> LOOPED_BACK;
      case PppEnd.AuthenticationRefused _ -> AUTHENTICATION_FAILED;
      case PppEnd.PeerNotAuthentic _ -> PEER_NOT_AUTHENTIC;
      case PppEnd.Silent _ -> PEER_DEAD;
      case PppEnd.CarrierLost _ -> HANG_UP;
    };
  }
}
