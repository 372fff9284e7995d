package dialtone.simulator.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The contexts of 3GPP TS 27.007 §10.1 with their accounts: what `+CGDCONT` defines is the profile
/// of the same number in QMI. A restart keeps them, as flash memory does.
public final class Profiles {
  public static final int MOST = 16;

  private final TreeMap<Integer, Context> contexts = new TreeMap<>();
  private final Map<Integer, Account> accounts = new HashMap<>();
  private int usual = 1;

  Profiles() {
    contexts.put(usual, new Context(usual, "IP", ""));
  }

  public Collection<Context> contexts() {
    return contexts.values();
  }

  public Optional<Context> context(int cid) {
    return Optional.ofNullable(contexts.get(cid));
  }

  public void define(Context context) {
    contexts.put(context.cid(), context);
  }

  public void undefine(int cid) {
    contexts.remove(cid);
    accounts.remove(cid);
  }

  public Account account(int cid) {
    return accounts.getOrDefault(cid, Account.NONE);
  }

  public void account(int cid, Account account) {
    accounts.put(cid, account);
  }

  /// The lowest number that nothing is defined for.
  public OptionalInt free() {
    return IntStream.rangeClosed(1, MOST).filter(cid -> !contexts.containsKey(cid)).findFirst();
  }

  /// The number of the profile that is used when a host names none.
  public int usual() {
    return usual;
  }

  public void usual(int cid) {
    usual = cid;
  }
}
