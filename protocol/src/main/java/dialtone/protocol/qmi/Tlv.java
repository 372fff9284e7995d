package dialtone.protocol.qmi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The type number of the TLV that carries a component of a message. A component that is no
/// `Optional` must be there.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Tlv {
  int value();
}
