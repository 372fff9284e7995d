package dialtone.protocol.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How many elements a list has, or how many octets an [Octets]: `fixed` where that is given, else
/// the number of `prefix` bits before it, else as many as fit in what is left.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Count {
  /// Bits of the count before the elements: 8, 16, 32, or 0 for none.
  int prefix() default 0;

  /// The fixed number of elements, or 0.
  int fixed() default 0;
}
