package dialtone.app.uqmi;

import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.wda.DataAggregationProtocol;
import java.util.Optional;

/// The form of packets on the way between modem and host.
enum WdaWord implements Word {
  WDA_SET_DATA_FORMAT("wda-set-data-format", Takes.A_VALUE, Turn.ACTION),
  DL_AGGREGATION_PROTOCOL("dl-aggregation-protocol", Takes.A_VALUE, Turn.OPTION),
  DL_DATAGRAM_MAX_COUNT("dl-datagram-max-count", Takes.A_VALUE, Turn.OPTION),
  DL_DATAGRAM_MAX_SIZE("dl-datagram-max-size", Takes.A_VALUE, Turn.OPTION),
  UL_AGGREGATION_PROTOCOL("ul-aggregation-protocol", Takes.A_VALUE, Turn.OPTION),
  UL_DATAGRAM_MAX_COUNT("ul-datagram-max-count", Takes.A_VALUE, Turn.OPTION),
  UL_DATAGRAM_MAX_SIZE("ul-datagram-max-size", Takes.A_VALUE, Turn.OPTION),
  FLOW_CONTROL("flow-control", Takes.A_VALUE, Turn.OPTION),
  WDA_GET_DATA_FORMAT("wda-get-data-format", Takes.NOTHING, Turn.ACTION);

  private final String text;
  private final Takes takes;
  private final Turn turn;

  WdaWord(String text, Takes takes, Turn turn) {
    this.text = text;
    this.takes = takes;
    this.turn = turn;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Takes takes() {
    return takes;
  }

  @Override
  public Turn turn() {
    return turn;
  }

  @Override
  public Service service() {
    return Service.WDA;
  }

  @Override
  public boolean run(Run run, String value) {
    Wishes wishes = run.wishes();
    return switch (this) {
      case WDA_SET_DATA_FORMAT -> PacketForm.set(run, value);
      case WDA_GET_DATA_FORMAT -> PacketForm.print(run);
      case DL_AGGREGATION_PROTOCOL, UL_AGGREGATION_PROTOCOL -> aggregation(run, value);
      case FLOW_CONTROL -> flowControl(run, value);
      case DL_DATAGRAM_MAX_COUNT -> {
        wishes.downlinkDatagrams = Strtoul.of(value, 10).toU32();
        yield true;
      }
      case DL_DATAGRAM_MAX_SIZE -> {
        wishes.downlinkSize = Strtoul.of(value, 10).toU32();
        yield true;
      }
      case UL_DATAGRAM_MAX_COUNT -> {
        wishes.uplinkDatagrams = Strtoul.of(value, 10).toU32();
        yield true;
      }
      case UL_DATAGRAM_MAX_SIZE -> {
        wishes.uplinkSize = Strtoul.of(value, 10).toU32();
        yield true;
      }
    };
  }

  private boolean aggregation(Run run, String value) {
    Optional<DataAggregationProtocol> protocol = PacketForm.aggregation(value);
    if (protocol.isEmpty()) {
      return run.fail("Invalid protocol (valid: tlp, qc-cm, mbim, rndis, qmap, qmapv5");
    }
    if (this == DL_AGGREGATION_PROTOCOL) {
      run.wishes().downlink = protocol.get();
    } else {
      run.wishes().uplink = protocol.get();
    }
    return true;
  }

  private static boolean flowControl(Run run, String value) {
    long number = Strtoul.of(value, 10).toU32();
    run.wishes().flowControl = Optional.of(number == 1);
    return number <= 1 || run.fail("Invalid value (valid: 0, 1)");
  }
}
