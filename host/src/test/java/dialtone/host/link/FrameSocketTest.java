package dialtone.host.link;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.host.linux.Reactor;
import dialtone.host.machine.FrameChannel;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class FrameSocketTest {
  @TempDir Path folder;
  private Path file;
  private Reactor reactor;

  @BeforeEach
  void start() {
    file = folder.resolve("wwan0.sock");
    reactor = new Reactor();
  }

  @AfterEach
  void stop() {
    reactor.close();
  }

  private static FrameChannel.Receiver into(BlockingQueue<byte[]> queue) {
    return (buffer, offset, length) ->
        queue.add(Arrays.copyOfRange(buffer, offset, offset + length));
  }

  @Test
  void frames_go_both_ways_and_keep_their_bounds() throws InterruptedException {
    BlockingQueue<byte[]> atServer = new LinkedBlockingQueue<>();
    BlockingQueue<byte[]> atClient = new LinkedBlockingQueue<>();
    try (FrameSocket server = FrameSocket.serve(file, reactor);
        FrameSocket client = FrameSocket.connect(file, reactor)) {
      server.listen(into(atServer));
      client.listen(into(atClient));
      server.send(new byte[] {9});
      client.send(new byte[] {1, 2, 3});
      client.send(new byte[1514]);
      assertArrayEquals(new byte[] {1, 2, 3}, atServer.take());
      assertEquals(1514, atServer.take().length);
      server.send(new byte[] {4});
      assertArrayEquals(new byte[] {4}, atClient.take());
    }
  }

  @Test
  void the_server_answers_the_client_that_sent_last() throws InterruptedException {
    BlockingQueue<byte[]> atServer = new LinkedBlockingQueue<>();
    BlockingQueue<byte[]> atSecond = new LinkedBlockingQueue<>();
    try (FrameSocket server = FrameSocket.serve(file, reactor);
        FrameSocket first = FrameSocket.connect(file, reactor);
        FrameSocket second = FrameSocket.connect(file, reactor)) {
      server.listen(into(atServer));
      second.listen(into(atSecond));
      first.send(new byte[] {1});
      atServer.take();
      second.send(new byte[] {2});
      atServer.take();
      server.send(new byte[] {3});
      assertArrayEquals(new byte[] {3}, atSecond.take());
    }
  }

  @Test
  void an_ended_server_is_gone_and_leaves_no_file() throws IOException {
    FrameSocket server = FrameSocket.serve(file, reactor);
    try (FrameSocket client = FrameSocket.connect(file, reactor)) {
      server.close();
      ModemFailure failure = assertThrows(ModemFailure.class, () -> client.send(new byte[] {1}));
      assertInstanceOf(Failure.Gone.class, failure.failure());
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void a_file_that_a_killed_server_left_is_replaced() throws IOException {
    Files.createFile(file);
    FrameSocket.serve(file, reactor).close();
  }

  @Test
  void a_path_longer_than_the_kernel_takes_is_named() {
    Path deep = folder.resolve("d".repeat(120)).resolve("wwan0.sock");
    ModemFailure failure =
        assertThrows(ModemFailure.class, () -> FrameSocket.connect(deep, reactor));
    assertInstanceOf(Failure.BadInput.class, failure.failure());
  }
}
