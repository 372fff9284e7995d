package dialtone.host.stack;

import dialtone.host.machine.DataPath;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.CanonicalText;
import dialtone.protocol.net.DnsMessage;
import dialtone.protocol.net.DnsName;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Whom [DataPath#probe] asks, when it asks again, and when it knows enough; the same for every
/// kind of data path.
///
/// All peers are asked at once, and again after 1 s, 2 s, 4 s and so on. Time comes in as what has
/// elapsed since the beginning. Sockets and frames are the caller's, who must keep calls apart.
public final class ProbePlan {
  private static final Duration PATIENCE_FOR_THE_OTHER = Duration.ofMillis(500);
  private static final Duration FIRST_RESEND = Duration.ofSeconds(1);
  private static final DnsName NAME = DnsName.of("example.com");

  /// One peer and how it is asked.
  public sealed interface Question {
    InetAddress peer();

    /// An ICMP echo request. Sockets for which the kernel chooses the identifier go by `sequence`
    /// alone.
    record Ping(InetAddress peer, int identifier, int sequence) implements Question {}

    /// A query for the address of example.com; any response code is an answer.
    record Dns(InetAddress peer, DnsMessage query) implements Question {}

    /// As in `ping 10.64.0.1`.
    default String words() {
      String verb =
          switch (this) {
            case Ping _ -> "ping ";
            case Dns _ -> "dns ";
          };
      return verb + CanonicalText.of(peer());
    }
  }

  private final List<Question> questions;
  private final Set<Question> answered = new HashSet<>();
  private Duration nextSend = Duration.ZERO;
  private Duration interval = FIRST_RESEND;
  private Duration end;

  /// Chooses the questions; nothing is due before [#due] is asked.
  ///
  /// @param random for identifiers that nobody else on the way can guess
  public ProbePlan(Addressing addressing, Duration deadline, RandomGenerator random) {
    this.questions = questions(addressing, random);
    this.end = questions.isEmpty() ? Duration.ZERO : deadline;
  }

  private static List<Question> questions(Addressing addressing, RandomGenerator random) {
    Set<InetAddress> servers = new LinkedHashSet<>(addressing.dns());
    Set<InetAddress> hosts = new LinkedHashSet<>();
    Stream.of(addressing.gateway4(), addressing.gateway6())
        .flatMap(Optional::stream)
        .forEach(hosts::add);
    hosts.addAll(servers);
    int identifier = random.nextInt(0x10000);
    List<Question> questions = new ArrayList<>();
    for (InetAddress host : hosts) {
      questions.add(new Question.Ping(host, identifier, questions.size() + 1));
    }
    for (InetAddress server : servers) {
      DnsMessage query = DnsMessage.query(random.nextInt(0x10000), NAME, DnsMessage.A);
      questions.add(new Question.Dns(server, query));
    }
    return List.copyOf(questions);
  }

  /// What is to be sent now; each sending is handed out once. Peers that answered are not asked
  /// again.
  public List<Question> due(Duration elapsed) {
    if (elapsed.compareTo(nextSend) < 0 || finished(elapsed)) {
      return List.of();
    }
    while (nextSend.compareTo(elapsed) <= 0) {
      nextSend = nextSend.plus(interval);
      interval = interval.multipliedBy(2);
    }
    return questions.stream().filter(question -> !answered.contains(question)).toList();
  }

  /// How long nothing needs to be done unless an answer comes; zero when something is due or all is
  /// over.
  public Duration quiet(Duration elapsed) {
    Duration next = nextSend.compareTo(end) < 0 ? nextSend : end;
    Duration wait = next.minus(elapsed);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  /// Takes an echo reply, if it answers one of the questions.
  public void pong(InetAddress from, int identifier, int sequence, Duration elapsed) {
    accept(new Question.Ping(from, identifier, sequence), elapsed);
  }

  /// Takes a response of a name server, if it answers one of the questions.
  public void response(InetAddress from, DnsMessage response, Duration elapsed) {
    for (Question question : questions) {
      if (question instanceof Question.Dns(InetAddress peer, DnsMessage query)
          && peer.equals(from)
          && isAnswer(query, response)) {
        accept(question, elapsed);
      }
    }
  }

  /// RFC 5452 §9.1: the question must be the one asked. Servers that fail may leave it out.
  private static boolean isAnswer(DnsMessage query, DnsMessage response) {
    boolean asked =
        response.questions().isEmpty()
            || response.questions().stream()
                .allMatch(q -> q.name().sameAs(NAME) && q.type() == DnsMessage.A);
    return response.response() && response.id() == query.id() && asked;
  }

  private void accept(Question question, Duration elapsed) {
    if (!questions.contains(question) || finished(elapsed)) {
      return;
    }
    answered.add(question);
    boolean complete = questions.stream().map(ProbePlan::isPing).allMatch(this::hasAnswer);
    Duration last = complete ? elapsed : elapsed.plus(PATIENCE_FOR_THE_OTHER);
    end = last.compareTo(end) < 0 ? last : end;
  }

  private static boolean isPing(Question question) {
    return switch (question) {
      case Question.Ping _ -> true;
      case Question.Dns _ -> false;
    };
  }

  private boolean hasAnswer(boolean ping) {
    return answered.stream().anyMatch(question -> isPing(question) == ping);
  }

  /// Both kinds were answered, or one was and the other is late, or the deadline passed.
  public boolean finished(Duration elapsed) {
    return elapsed.compareTo(end) >= 0;
  }

  /// What is known by now.
  public DataPath.Answered answer() {
    List<String> tried = questions.stream().map(Question::words).toList();
    return new DataPath.Answered(hasAnswer(true), hasAnswer(false), tried);
  }
}
