package dialtone.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProcessMemoryTest {

  // proc_pid_status(5), from a running JVM.
  @Test
  void kilobytes_become_megabytes() {
    String status = "Name:\tjava\nVmPeak:\t 2921400 kB\nVmHWM:\t   71680 kB\nVmRSS:\t   70656 kB\n";
    assertEquals(new ProcessMemory(69, 70), ProcessMemory.parse(status));
  }

  @Test
  void this_process_holds_something() {
    assertTrue(ProcessMemory.of(ProcessHandle.current().pid()).residentMb() > 0);
  }
}
