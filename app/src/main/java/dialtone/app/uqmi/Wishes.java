package dialtone.app.uqmi;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.DataEndpointType;
import dialtone.protocol.qmi.wda.DataAggregationProtocol;
import dialtone.protocol.qmi.wds.IpFamily;
import dialtone.protocol.qmi.wds.PdpType;
import dialtone.protocol.qmi.wms.StorageType;
import java.util.Optional;
import java.util.OptionalInt;

/// What the options have set, for the actions that come after them.
final class Wishes {
  // Data sessions and profiles.
  Optional<String> apn = Optional.empty();
  OptionalInt authentication = OptionalInt.empty();
  Optional<String> username = Optional.empty();
  Optional<Secret> password = Optional.empty();
  Optional<IpFamily> family = Optional.empty();
  Optional<Boolean> autoconnect = Optional.empty();
  OptionalInt profile = OptionalInt.empty();
  Optional<PdpType> pdpType = Optional.empty();
  Optional<Boolean> noRoaming = Optional.empty();
  DataEndpointType endpoint = DataEndpointType.UNKNOWN;
  long endpointInterface;

  // The choice of a network.
  final Selection selection = new Selection();

  // Codes of the SIM.
  Optional<Secret> pin = Optional.empty();
  Optional<Secret> newPin = Optional.empty();
  Optional<Secret> puk = Optional.empty();
  OptionalInt slot = OptionalInt.empty();
  OptionalInt channel = OptionalInt.empty();

  // Messages.
  StorageType storage = StorageType.UIM;
  Optional<String> smsc = Optional.empty();
  Optional<String> target = Optional.empty();
  boolean flash;

  // The form of packets.
  DataAggregationProtocol downlink = DataAggregationProtocol.DISABLED;
  DataAggregationProtocol uplink = DataAggregationProtocol.DISABLED;
  long downlinkDatagrams;
  long downlinkSize;
  long uplinkDatagrams;
  long uplinkSize;
  Optional<Boolean> flowControl = Optional.empty();
}
