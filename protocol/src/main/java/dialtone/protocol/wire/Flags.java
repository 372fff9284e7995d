package dialtone.protocol.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The number is a set of bits; the [Code]s of `value` are the masks that have names.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Flags {
  Class<? extends Enum<?>> value();
}
