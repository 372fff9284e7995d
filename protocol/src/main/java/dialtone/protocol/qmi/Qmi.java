package dialtone.protocol.qmi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A message of QMI: a [Request] with its records `Reply` and, where a refusal says more than its
/// error number, `Failed`; or an [Indication].
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Qmi {
  Service service();

  /// The message's number within its service.
  int id();
}
