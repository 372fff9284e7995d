package dialtone.protocol.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A text of octets. How long it is: `length` octets where that is given, else as many as the
/// number of `prefix` bits before it says, else all that is left.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {
  /// Bits of the length before the text: 8, 16, or 0 for none.
  int prefix() default 0;

  /// The fixed number of octets, or 0.
  int length() default 0;
}
