package dialtone.protocol.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An unsigned integer of 8 bits.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface U8 {
  /// Most significant octet first, as addresses travel; else least significant first.
  boolean bigEndian() default false;
}
