package dialtone.protocol.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The number that an enum constant travels as. An enum whose constants have codes ends with one that
/// has none, `UNRECOGNISED`, for all other numbers; it is sent as the largest number its place can
/// hold.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {
  long value();

  /// What people call it, where that is not the constant's own name in lower case with hyphens.
  String word() default "";
}
