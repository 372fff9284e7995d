package dialtone.simulator.model;

import dialtone.protocol.wire.Octets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The stored short messages, each with its service centre as `+CMGR` prints it (3GPP TS 27.005
/// §3.1). AT and QMI see the same.
public final class MessageStore {
  /// Of each storage.
  public static final int ROOM = 20;

  public enum Storage {
    SIM,
    MEMORY
  }

  public enum Tag {
    READ,
    UNREAD,
    SENT,
    UNSENT
  }

  /// Where a message is.
  public record Place(Storage storage, int index) {}

  /// @param pdu the service centre's address with its length, then the TPDU of TS 23.040
  public record Stored(Octets pdu, Tag tag) {}

  private final Map<Storage, Map<Integer, Stored>> messages =
      Map.of(Storage.SIM, new TreeMap<>(), Storage.MEMORY, new TreeMap<>());

  private final VirtualModem modem;
  private final Timers timers;

  MessageStore(VirtualModem modem, Timers timers) {
    this.modem = modem;
    this.timers = timers;
    Settings settings = modem.settings();
    for (String text : settings.all(Setting.SMS)) {
      Place _ = add(DeliveredMessage.of(text, settings));
    }
  }

  /// A message comes in from the network.
  public void receive(Octets pdu) {
    modem.tell(new Change.MessageArrived(add(pdu)));
  }

  /// The host sent a message. One to the modem's own number comes back.
  public void sent(Octets pdu) {
    Settings settings = modem.settings();
    if (DeliveredMessage.goesTo(pdu, settings.text(Setting.MSISDN))) {
      timers.after(
          settings.time(Setting.NETWORK_LATENCY_MS),
          () -> receive(DeliveredMessage.ofSent(pdu, settings)));
    }
  }

  /// The messages of one storage by index.
  public Map<Integer, Stored> of(Storage storage) {
    return messages.getOrDefault(storage, new TreeMap<>());
  }

  public Optional<Stored> at(Place place) {
    return Optional.ofNullable(of(place.storage()).get(place.index()));
  }

  /// Stores one that came in, on the SIM.
  private Place add(Octets pdu) {
    return add(Storage.SIM, new Stored(pdu, Tag.UNREAD)).orElse(new Place(Storage.SIM, 0));
  }

  /// Nothing when the storage is full.
  public Optional<Place> add(Storage storage, Stored message) {
    Map<Integer, Stored> all = of(storage);
    for (int index = 0; index < ROOM; index++) {
      if (!all.containsKey(index)) {
        all.put(index, message);
        return Optional.of(new Place(storage, index));
      }
    }
    return Optional.empty();
  }

  /// False when nothing is there.
  public boolean tag(Place place, Tag tag) {
    Optional<Stored> there = at(place);
    there.ifPresent(m -> of(place.storage()).put(place.index(), new Stored(m.pdu(), tag)));
    return there.isPresent();
  }

  /// False when nothing is there.
  public boolean delete(Place place) {
    return Optional.ofNullable(of(place.storage()).remove(place.index())).isPresent();
  }
}
