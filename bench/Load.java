package bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Complaints, as another program sends them, and the receipts that came back. Ends by itself. */
final class Load {

    private static final Pattern RECEIPT = Pattern.compile("\"receipt\"\\s*:\\s*\"(\\d{16})\"");

    final Times accepted = new Times();
    final Queue<String> receipts = new ConcurrentLinkedQueue<>();
    final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
    final AtomicInteger refusedWithoutRetryAfter = new AtomicInteger();
    private final int port;
    private volatile boolean ended;

    Load(int port) {
        this.port = port;
    }

    /** So many at once, each sending the next as soon as the last is answered. */
    Load atOnce(int many, int seconds) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int sender = 0; sender < many; sender++) {
                senders.submit(() -> {
                    try (Wire wire = new Wire(port)) {
                        while (System.nanoTime() < until && !ended) {
                            send(wire);
                        }
                    }
                });
            }
        }
        return this;
    }

    /** So many a second whether or not the last were answered, over at most so many connections. */
    Load offered(int perSecond, int seconds, int connections) throws InterruptedException {
        long began = System.nanoTime();
        long step = TimeUnit.SECONDS.toNanos(1) / perSecond;
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int sender = 0; sender < connections; sender++) {
                senders.submit(() -> {
                    try (Wire wire = new Wire(port)) {
                        for (int n = next.getAndIncrement(); n < perSecond * seconds; n = next.getAndIncrement()) {
                            LockSupport.parkNanos(began + n * step - System.nanoTime());
                            send(wire);
                        }
                    }
                });
            }
        }
        return this;
    }

    void end() {
        ended = true;
    }

    int count(String answer) {
        return answers.getOrDefault(answer, new AtomicInteger()).get();
    }

    /** Everything that did not end with a receipt. */
    int refusedOrFailed() {
        return answers.entrySet().stream().filter(each -> !each.getKey().equals("201"))
                .mapToInt(each -> each.getValue().get()).sum();
    }

    /** How many of the receipts that were shown open now. */
    int opening() throws InterruptedException {
        AtomicInteger open = new AtomicInteger();
        Queue<String> left = new ConcurrentLinkedQueue<>(receipts);
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            for (int reader = 0; reader < 2; reader++) {
                readers.submit(() -> {
                    try (Wire wire = new Wire(port)) {
                        for (String receipt = left.poll(); receipt != null; receipt = left.poll()) {
                            open.addAndGet(opens(wire, receipt) ? 1 : 0);
                        }
                    }
                });
            }
        }
        return open.get();
    }

    private static boolean opens(Wire wire, String receipt) {
        for (int tries = 0; tries < 5; tries++) {
            try {
                int status = wire.post("/api/v1/receipts/open", "application/json",
                        ("{\"receipt\":\"" + receipt + "\"}").getBytes(StandardCharsets.UTF_8)).status();
                if (status != 503 && status != 429) {
                    return status == 200;
                }
                Thread.sleep(500);
            } catch (IOException | InterruptedException again) {
                continue;
            }
        }
        return false;
    }

    private void send(Wire wire) {
        long began = System.nanoTime();
        try {
            Wire.Answer answer = wire.post("/api/v1/complaints", "application/json", body());
            note(answer, (System.nanoTime() - began) / 1e6);
        } catch (IOException broken) {
            count(broken.getClass().getSimpleName(), 1);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private void note(Wire.Answer answer, double milliseconds) {
        count(Integer.toString(answer.status()), 1);
        Matcher receipt = RECEIPT.matcher(answer.text());
        if (answer.status() == 201 && receipt.find()) {
            accepted.add(milliseconds);
            receipts.add(receipt.group(1));
        } else if (answer.status() == 503 && answer.header("retry-after").isEmpty()) {
            refusedWithoutRetryAfter.incrementAndGet();
        }
    }

    private void count(String answer, int more) {
        answers.computeIfAbsent(answer, missing -> new AtomicInteger()).addAndGet(more);
    }

    /** A thousand letters, as long as people write. */
    private byte[] body() {
        return """
                {"language": "ky", "topics": ["B01", "B05"], "country": "KG", "region": "KG-GB", "sector": "CONSTRUCTION",
                 "narrative": "%s", "employer": "Темир курулуш", "identity": "CONFIDENTIAL",
                 "contact": {"way": "MESSENGER", "address": "@jumushchu", "name": "Айбек"}, "wants": []}"""
                .formatted("Үч ай айлык албадык. ".repeat(48)).getBytes(StandardCharsets.UTF_8);
    }
}
