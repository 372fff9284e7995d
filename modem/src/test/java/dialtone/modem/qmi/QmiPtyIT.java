package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.journal.FileJournal;
import dialtone.host.linux.Buffer;
import dialtone.host.linux.Pty;
import dialtone.host.linux.Reactor;
import dialtone.host.machine.Clock;
import dialtone.host.machine.SystemClock;
import dialtone.host.machine.Undo;
import dialtone.host.port.LocalPorts;
import dialtone.host.port.Port;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.GetManufacturer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Sessions over a pty of the kernel, in this process and in one that is killed.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QmiPtyIT {
  private static final Clock CLOCK = new SystemClock();

  private final Pty pty = Pty.open();
  private final Reactor reactor = new Reactor();
  private final ScriptedQmi modem = new ScriptedQmi("modem");

  @TempDir Path folder;

  @BeforeEach
  void plugIn() throws IOException {
    Files.createDirectories(folder.resolve("dev"));
    Files.createSymbolicLink(folder.resolve("dev/cdc-wdm0"), Path.of(pty.path()));
    modem.on(new GetManufacturer(), each -> modem.succeeds(each, ScriptedQmi.text(1, "Quectel")));
    modem.listen(
        new Port.Listener() {
          @Override
          public void received(byte[] buffer, int offset, int length) {
            assertEquals(length, pty.master().write(buffer, offset, length));
          }

          @Override
          public void gone(Failure failure) {}
        });
    var _ = reactor.register(pty.master(), new Reading());
  }

  private final class Reading implements Reactor.Handler {
    @Override
    public boolean readable(Buffer room) {
      int count = pty.master().read(room);
      if (count > 0) {
        byte[] bytes = new byte[count];
        System.arraycopy(room.bytes(), 0, bytes, 0, count);
        modem.write(bytes);
      }
      return count > 0;
    }

    @Override
    public void hungUp() {}
  }

  @AfterEach
  void close() {
    reactor.close();
    pty.close();
    modem.close();
  }

  private QmiSession open(FileJournal journal) {
    return QmiSession.open(
        QmiPort.open(new LocalPorts(folder, reactor, CLOCK::after), "cdc-wdm0"),
        CLOCK,
        new Waiting(CLOCK),
        Trace.off(),
        ClientLedger.in(journal, "cdc-wdm0"));
  }

  private FileJournal journal() {
    return new FileJournal(folder.resolve("journal"));
  }

  @Test
  void many_requests_at_once_are_answered_in_pieces_of_a_pty() {
    modem.inPiecesOf(11);
    try (FileJournal journal = journal();
        QmiSession session = open(journal)) {
      List<CompletableFuture<GetManufacturer.Reply>> replies = new ArrayList<>();
      IntStream.range(0, 200)
          .forEach(_ -> replies.add(session.client(Service.DMS).submit(new GetManufacturer())));
      replies.forEach(each -> assertEquals("Quectel", each.join().manufacturer().orElseThrow()));
    }
    assertEquals(List.of("gives 2/1", "takes 2/1"), modem.log());
    assertFalse(Files.exists(folder.resolve("journal")));
  }

  @Test
  void a_pty_that_ends_is_told_and_fails_what_waits() throws Exception {
    modem.on(new GetManufacturer(), _ -> pty.close());
    BlockingQueue<Failure> told = new LinkedBlockingQueue<>();
    try (FileJournal journal = journal();
        QmiSession session = open(journal)) {
      var _ = session.lost(told::add);
      QmiClient client = session.client(Service.DMS);
      ModemFailure failed =
          assertThrows(ModemFailure.class, () -> client.ask(new GetManufacturer()));
      assertInstanceOf(Failure.Gone.class, failed.failure());
      assertInstanceOf(Failure.Gone.class, told.take());
    }
    try (FileJournal next = journal()) {
      assertEquals(List.of(new Undo.ReleaseQmiClient("cdc-wdm0", 2, 1)), next.standing());
    }
  }

  private Process start(String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                QmiHoldingProgram.class.getName(),
                folder.toString()));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String firstLine(Process process) throws IOException {
    BufferedReader reader = process.inputReader(StandardCharsets.US_ASCII);
    return String.valueOf(reader.readLine());
  }

  @Test
  void what_a_killed_process_held_is_given_back_by_the_next_start() throws Exception {
    Process holding = start();
    assertEquals("1 1", firstLine(holding));
    holding.destroyForcibly();
    assertNotEquals(0, holding.waitFor());
    assertEquals(1, modem.inUse(Service.DMS));
    assertEquals(1, modem.inUse(Service.WDS));

    try (FileJournal journal = journal();
        QmiSession session = open(journal)) {
      assertEquals(1, session.client(Service.DMS).id());
    }
    assertEquals(0, modem.inUse(Service.DMS));
    assertEquals(0, modem.inUse(Service.WDS));
    assertEquals(
        List.of("gives 2/1", "gives 1/1", "takes 2/1", "takes 1/1", "gives 2/1", "takes 2/1"),
        modem.log());
    assertFalse(Files.exists(folder.resolve("journal")));
  }

  @Test
  void an_allocation_that_a_kill_cut_off_is_undone_by_sync() throws Exception {
    CompletableFuture<Void> cut = new CompletableFuture<>();
    modem.givesInSilence(Service.NAS, () -> cut.complete(null));
    Process holding = start("cut");
    assertEquals("1 1", firstLine(holding));
    cut.join();
    holding.destroyForcibly();
    assertNotEquals(0, holding.waitFor());
    assertEquals(1, modem.inUse(Service.NAS));

    modem.givesInSilence(Service.CTL, () -> {});
    try (FileJournal journal = journal();
        QmiSession session = open(journal)) {
      assertEquals(1, session.client(Service.NAS).id());
    }
    assertTrue(modem.log().contains("sync"), modem.log().toString());
    assertEquals(0, modem.inUse(Service.NAS));
    assertFalse(Files.exists(folder.resolve("journal")));
  }

  @Test
  void a_hundred_sessions_one_after_the_other_leave_no_id_behind() throws Exception {
    modem.withIds(2);
    for (int round = 0; round < 100; round++) {
      try (FileJournal journal = journal();
          QmiSession session = open(journal)) {
        assertEquals(
            "Quectel",
            session.client(Service.DMS).ask(new GetManufacturer()).manufacturer().orElseThrow());
      }
    }
    assertEquals(0, modem.inUse(Service.DMS));
  }
}
