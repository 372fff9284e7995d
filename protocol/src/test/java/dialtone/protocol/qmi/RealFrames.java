package dialtone.protocol.qmi;

import java.util.HexFormat;
import java.util.List;

/// Frames that programs and modems have sent. Source: libqmi's tests (`test-generated.c`,
/// `test-message.c`), which took them from modems of Quectel, Telit and Sierra; transaction ids are
/// those tests' own.
public final class RealFrames {
  public static final String GET_IDS = "010c0000020100ffff25000000";
  public static final String IDS =
      "01450080020102ffff250039000204000000000013010042120e0033353932323530353030333939371008003830"
          + "393937383734110f00333539323235303530303339393733";
  public static final String PIN_STATUS =
      "011f0080020102ffff2b0013000204000000000012030001020a11030001030a";
  public static final String VERIFY_PIN = "01150000020100010028000900010600010431323334";
  public static final String VERIFIED = "01130080020102ffff2800070002040000000000";
  public static final String GET_SERVING_SYSTEM = "010c0000030100010024000000";
  public static final String SERVING_SYSTEM =
      "016e008003010201002400620002040000000000010600010101020105100100011104000303040512"
          + "0a00de00"
          + "32000549763a4c061503000105011b0100001c0200b45f1d0400cf5a130121050002030000002508000300"
          + "0000030000002602002201270500de0032000028010000";
  public static final String CELLS =
      "0153008003010201004300470002040000000000103d00000000000000000000000000ffffffff2800037d6f0000"
          + "32f451b3004d00112a008a3c000032f451b3006300301400893c000032f451b3005900110d00";
  public static final String OPERATOR_NAME =
      "0123008003010201003900170002040000000000110d0001003533ff3234ff3412785605";
  public static final String EVENT_REPORT_ANSWER =
      "01260080030102010020001a00020400000000000102009b05110400010065051204000100" + "1105";
  public static final String NMEA =
      "012d0080100104b40026002100011e002447504753412c412c312c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2a31450d0a";
  public static final String MODEL =
      "011e008002050201002200120002040000000000010800454d31322d415709";

  public static final List<String> ALL =
      List.of(
          GET_IDS,
          IDS,
          PIN_STATUS,
          VERIFY_PIN,
          VERIFIED,
          GET_SERVING_SYSTEM,
          SERVING_SYSTEM,
          CELLS,
          OPERATOR_NAME,
          EVENT_REPORT_ANSWER,
          NMEA,
          MODEL);

  private RealFrames() {}

  public static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  /// The message of a frame that is whole.
  public static QmiMessage message(String hex) {
    return (QmiMessage) Qmux.parse(bytes(hex));
  }
}
