package dialtone.house;

import java.util.function.Consumer;

/// One house rule: looks at the whole house and reports what breaks it.
interface Rule {
  void check(House house, Consumer<Problem> problems);
}
