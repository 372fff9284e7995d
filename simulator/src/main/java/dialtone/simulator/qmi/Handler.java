package dialtone.simulator.qmi;

/// What a service does with one kind of request: it answers through the exchange, now or later.
interface Handler<M, R, F> {
  void handle(M request, Exchange<R, F> exchange);
}
