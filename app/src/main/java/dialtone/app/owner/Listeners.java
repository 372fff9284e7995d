package dialtone.app.owner;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Those who want to hear of something while it lasts: events of an owner, lines of a modem.
public final class Listeners<T> implements Consumer<T> {
  private final List<Consumer<T>> listeners = new CopyOnWriteArrayList<>();
  private final boolean lateComersHearLast;
  private Optional<T> last = Optional.empty();

  private Listeners(boolean lateComersHearLast) {
    this.lateComersHearLast = lateComersHearLast;
  }

  /// Who joins hears what comes from then on.
  public static <T> Listeners<T> ofNews() {
    return new Listeners<>(false);
  }

  /// Who joins hears the last first, as a state is known by its last event.
  public static <T> Listeners<T> ofState() {
    return new Listeners<>(true);
  }

  @Override
  public synchronized void accept(T news) {
    if (lateComersHearLast) {
      last = Optional.of(news);
    }
    listeners.forEach(listener -> listener.accept(news));
  }

  public synchronized void join(Consumer<T> listener) {
    last.ifPresent(listener);
    listeners.add(listener);
  }

  public void leave(Consumer<T> listener) {
    listeners.remove(listener);
  }
}
