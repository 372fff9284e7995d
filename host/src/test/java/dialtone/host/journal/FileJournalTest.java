package dialtone.host.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.machine.Links;
import dialtone.host.machine.Undo;
import dialtone.protocol.net.Prefix;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileJournalTest {
  private static final Prefix ADDRESS = new Prefix(InetAddress.ofLiteral("10.64.0.2"), 30);
  private static final Prefix EVERYTHING = new Prefix(InetAddress.ofLiteral("::"), 0);
  private static final Optional<InetAddress> GATEWAY =
      Optional.of(InetAddress.ofLiteral("2001:db8::1"));
  private static final Undo DOWN = new Undo.LowerLink("wwan0");

  private static final List<Undo> EVERY_KIND =
      List.of(
          DOWN,
          new Undo.RestoreMtu("wwan0", 1500),
          new Undo.Unlink(new Links.Change.SetUp("wwan0", false)),
          new Undo.Unlink(new Links.Change.SetMtu("wwan0", 1400)),
          new Undo.Unlink(new Links.Change.SetArp("wwan0", true)),
          new Undo.Unlink(new Links.Change.AddAddress("wwan0", ADDRESS)),
          new Undo.Unlink(new Links.Change.RemoveAddress("wwan0", ADDRESS)),
          new Undo.Unlink(new Links.Change.AddRoute("wwan0", EVERYTHING, GATEWAY, 700)),
          new Undo.Unlink(new Links.Change.RemoveRoute("wwan0", EVERYTHING, Optional.empty(), 0)),
          new Undo.RestoreFile(
              "/etc/resolv.conf", Optional.of("# \"old\"\nnameserver 1.1.1.1\t\u00fc"), "new\n"),
          new Undo.RestoreFile("/etc/resolv.conf", Optional.empty(), "new"),
          new Undo.SendAt("ttyUSB0", "AT+CGDCONT=1,\"IP\",\"old\""),
          new Undo.RestoreQmiFormat("cdc-wdm0", 1),
          new Undo.ReleaseQmiClient("cdc-wdm0", 0x1a, 255),
          new Undo.SyncQmi("cdc-wdm0"));

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("journal");
  }

  @Test
  void every_kind_of_record_is_read_back_by_the_next_owner() {
    try (FileJournal journal = new FileJournal(file)) {
      EVERY_KIND.forEach(journal::record);
    }
    try (FileJournal next = new FileJournal(file)) {
      assertEquals(EVERY_KIND, next.standing());
    }
  }

  @Test
  void a_record_is_in_the_file_when_record_returns() throws IOException {
    try (FileJournal journal = new FileJournal(file)) {
      journal.record(DOWN);
      assertTrue(
          Files.readString(file)
              .endsWith("{\"line\":\"record\",\"undo\":\"LowerLink\",\"link\":\"wwan0\"}\n"));
    }
  }

  @Test
  void a_line_torn_by_a_crash_is_passed_over_and_written_over() throws IOException {
    try (FileJournal journal = new FileJournal(file)) {
      journal.record(DOWN);
    }
    Files.writeString(file, "{\"line\":\"record\",\"undo\":\"Resto", StandardOpenOption.APPEND);
    Undo second = new Undo.RestoreMtu("wwan0", 1500);
    try (FileJournal next = new FileJournal(file)) {
      assertEquals(List.of(DOWN), next.standing());
      next.record(second);
    }
    try (FileJournal afterwards = new FileJournal(file)) {
      assertEquals(List.of(DOWN, second), afterwards.standing());
    }
  }

  @Test
  void there_is_no_file_when_nothing_stands() {
    try (FileJournal journal = new FileJournal(file)) {
      assertFalse(Files.exists(file));
      journal.record(DOWN);
      assertTrue(Files.exists(file));
      journal.done(DOWN);
      assertFalse(Files.exists(file));
    }
  }

  @Test
  void done_strikes_one_of_two_equal_records() {
    try (FileJournal journal = new FileJournal(file)) {
      journal.record(DOWN);
      journal.record(DOWN);
      journal.done(DOWN);
      assertEquals(List.of(DOWN), journal.standing());
    }
    try (FileJournal next = new FileJournal(file)) {
      assertEquals(List.of(DOWN), next.standing());
    }
  }

  @Test
  void the_file_stays_small_through_a_thousand_redials() throws IOException {
    Undo address = new Undo.Unlink(new Links.Change.RemoveAddress("wwan0", ADDRESS));
    try (FileJournal journal = new FileJournal(file)) {
      journal.record(DOWN);
      for (int i = 0; i < 1000; i++) {
        journal.record(address);
        journal.done(address);
      }
      assertEquals(List.of(DOWN), journal.standing());
      assertTrue(Files.readAllLines(file).size() < 100);
    }
  }

  @Test
  void this_process_owns_what_it_wrote() {
    try (FileJournal journal = new FileJournal(file)) {
      journal.record(DOWN);
      assertEquals(Optional.of(Owner.self()), FileJournal.owner(file));
      assertTrue(Owner.self().alive());
    }
  }

  @Test
  void a_later_process_of_the_same_number_is_not_the_owner() {
    Owner self = Owner.self();
    assertFalse(new Owner(self.pid(), self.startTicks() + 1).alive());
    // proc(5): process numbers stay below 2^22.
    assertFalse(new Owner(1L << 22, 1).alive());
  }

  @Test
  void without_a_file_there_is_no_owner() {
    assertEquals(Optional.empty(), FileJournal.owner(file));
  }
}
