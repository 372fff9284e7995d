package dialtone.host.link;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Errno;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Socket;
import dialtone.host.linux.SocketAddress;
import dialtone.host.machine.FrameChannel;
import dialtone.protocol.failure.ModemFailure;
import java.util.Optional;

/// The IPv4 frames of one network device, beside the kernel's own stack, as a DHCP client needs
/// them while the device has no address yet. packet(7).
final class DeviceFrames implements FrameChannel {
  private static final int ETH_P_IP = 0x0800;
  private static final int ROOM = 65_550;

  private final String interfaceName;
  private final Socket socket;
  private final Reactor reactor;
  private Optional<Reactor.Registration> registration = Optional.empty();

  /// Opens the socket in the network namespace of the calling thread.
  ///
  /// @throws ModemFailure `Denied` without CAP_NET_RAW
  DeviceFrames(String interfaceName, int interfaceIndex, Reactor reactor) {
    this.interfaceName = interfaceName;
    this.reactor = reactor;
    // Protocol 0 until it is bound, so that nothing of other devices comes in before.
    this.socket = Socket.open(Socket.AF_PACKET, Socket.SOCK_RAW, 0, "a packet socket");
    socket.bind(SocketAddress.device(interfaceIndex, ETH_P_IP));
  }

  @Override
  public boolean send(byte[] buffer, int offset, int length) {
    long result = socket.send(buffer, offset, length);
    if (Errno.ENODEV.is(result) || Errno.ENXIO.is(result)) {
      throw new ModemFailure(Errno.failure(result, interfaceName));
    }
    return true;
  }

  @Override
  public void listen(Receiver receiver) {
    registration =
        Optional.of(
            reactor.register(
                socket.fd(),
                new Reactor.Handler() {
                  @Override
                  public boolean readable(Buffer room) {
                    Optional<Socket.Received> received = socket.receive(ROOM);
                    received
                        .map(Socket.Received::bytes)
                        .ifPresent(frame -> receiver.frame(frame, 0, frame.length));
                    return received.isPresent();
                  }

                  @Override
                  public void hungUp() {}
                }));
  }

  @Override
  public void close() {
    registration.ifPresent(Reactor.Registration::close);
    registration = Optional.empty();
    socket.close();
  }
}
