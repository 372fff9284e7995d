package dialtone.protocol.sms;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.sms.UserDataHeader.Concatenation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Joins the messages of a store into the texts that people wrote. Parts belong together when
/// reference, number of parts, other person and direction are the same; a second part of one number
/// begins another text, because references are used again.
public final class SmsInbox {
  private SmsInbox() {}

  /// A message and where it is stored.
  ///
  /// @param key the store's name for it, such as an index
  public record Stored<K>(K key, Sms sms) {}

  /// A text: of one message, or of several, in order; some may not be there yet.
  ///
  /// @param parts those that are there, one at least
  /// @param expected how many there are when it is whole
  public record Joined<K>(List<Stored<K>> parts, int expected) {
    public Joined {
      parts = List.copyOf(parts);
    }

    public boolean complete() {
      return parts.size() == expected;
    }

    /// The first part, which stands for the whole in all but the text.
    public Sms first() {
      return parts.getFirst().sms();
    }

    /// The text as far as it is there; empty for octets.
    public Optional<Private> text() {
      return parts.stream().allMatch(part -> part.sms().userData().text().isPresent())
          ? Optional.of(
              new Private(
                  parts.stream()
                      .map(part -> part.sms().userData().text().orElseThrow().reveal())
                      .collect(Collectors.joining())))
          : Optional.empty();
    }

    public List<K> keys() {
      return parts.stream().map(Stored::key).toList();
    }
  }

  /// The texts, each at the place of its first message in the list.
  public static <K> List<Joined<K>> join(List<Stored<K>> stored) {
    List<List<Stored<K>>> groups = new ArrayList<>();
    for (Stored<K> message : stored) {
      groups.stream()
          .filter(group -> takes(group, message.sms()))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(message), () -> groups.add(new ArrayList<>(List.of(message))));
    }
    return groups.stream().map(SmsInbox::joined).toList();
  }

  private static <K> Joined<K> joined(List<Stored<K>> group) {
    group.sort(Comparator.comparing(part -> position(part.sms())));
    return new Joined<>(
        group, group.getFirst().sms().concatenation().map(Concatenation::parts).orElse(1));
  }

  private static int position(Sms sms) {
    return sms.concatenation().map(Concatenation::part).orElse(1);
  }

  private static <K> boolean takes(List<Stored<K>> group, Sms sms) {
    Sms first = group.getFirst().sms();
    Optional<Concatenation> one = first.concatenation();
    Optional<Concatenation> other = sms.concatenation();
    return one.isPresent()
        && other.isPresent()
        && one.get().reference() == other.get().reference()
        && one.get().wide() == other.get().wide()
        && one.get().parts() == other.get().parts()
        && first.getClass() == sms.getClass()
        && first.address().equals(sms.address())
        && group.stream().noneMatch(part -> position(part.sms()) == position(sms));
  }
}
