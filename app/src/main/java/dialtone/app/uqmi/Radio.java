package dialtone.app.uqmi;

import dialtone.protocol.qmi.nas.RadioInterface;

/// uqmi's words for radios.
final class Radio {
  private Radio() {}

  static String word(RadioInterface radio) {
    return switch (radio) {
      case NONE -> "none";
      case CDMA_1X -> "cdma-1x";
      case CDMA_1XEVDO -> "cdma-1x_evdo";
      case AMPS -> "amps";
      case GSM -> "gsm";
      case UMTS -> "umts";
      case LTE -> "lte";
      case TD_SCDMA -> "td-scdma";
      case NR5G -> "5gnr";
      case UNKNOWN, NO_CHANGE, UNRECOGNISED -> "unknown";
    };
  }
}
