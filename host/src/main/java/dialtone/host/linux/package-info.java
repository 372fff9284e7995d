/// The native calls of Linux that Java does not offer: terminals, epoll, namespaces, netlink, TAP, raw sockets.
/// No meaning is given to the bytes here, and nothing outside this package touches memory. Read [Libc] first.
@org.jspecify.annotations.NullMarked
package dialtone.host.linux;
