package org.tayanych.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/** The hash chains beneath the book: walking them, and anchoring their ends outside the database. */
@Component
class Chains {

    private static final Logger log = LoggerFactory.getLogger(Chains.class);
    private static final int STRIDE = 5_000;

    /** Where a lane stands. */
    private record Mark(int lane, long number, byte[] head) {
        @Override
        public String toString() {
            return lane + ":" + number + ":" + HexFormat.of().formatHex(head);
        }
    }

    private record Link(long number, byte[] body, byte[] hash) {}

    private record Anchor(String day, long lines, String marks, byte[] digest) {}

    private final JdbcClient db;
    private final Clock clock;

    Chains(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Verdict verify() {
        long lines = 0;
        for (Mark end : marks()) {
            Optional<Verdict> broken = walk(end);
            if (broken.isPresent()) {
                return broken.get();
            }
            lines += end.number();
        }
        for (Anchor anchor : anchors()) {
            if (!holds(anchor)) {
                return new Verdict.AnchorLost(anchor.day());
            }
        }
        return new Verdict.Whole(lines);
    }

    /** Writes down where all lanes stand, once a day, and says the digest in the log. False when today has its anchor. */
    boolean anchor() {
        List<Mark> marks = marks();
        String text = marks.stream().map(Mark::toString).collect(Collectors.joining("\n"));
        long lines = marks.stream().mapToLong(Mark::number).sum();
        byte[] digest = digest(text);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean written = db.sql("""
                insert into audit.anchor (day, lines, marks, digest) values (:day, :lines, :marks, :digest)
                on conflict (day) do nothing""")
                .param("day", today)
                .param("lines", lines)
                .param("marks", text)
                .param("digest", digest)
                .update() == 1;
        if (written) {
            log.info("audit anchor {}: {} lines, sha-256 {}", today, lines, HexFormat.of().formatHex(digest));
        }
        return written;
    }

    private Optional<Verdict> walk(Mark end) {
        byte[] before = Line.sha256().digest(("tayanych audit lane " + end.lane()).getBytes(StandardCharsets.UTF_8));
        long number = 0;
        List<Link> links;
        do {
            links = links(end.lane(), number, end.number());
            for (Link link : links) {
                if (link.number() != number + 1 || !Arrays.equals(link.hash(), Line.hash(before, link.body()))) {
                    return Optional.of(new Verdict.Broken(end.lane(), number + 1));
                }
                before = link.hash();
                number = link.number();
            }
        } while (links.size() == STRIDE);
        return number == end.number() && Arrays.equals(before, end.head())
                ? Optional.empty()
                : Optional.of(new Verdict.Broken(end.lane(), number + 1));
    }

    private boolean holds(Anchor anchor) {
        if (!Arrays.equals(anchor.digest(), digest(anchor.marks()))) {
            return false;
        }
        return anchor.marks().lines().map(mark -> mark.split(":")).allMatch(mark -> mark[1].equals("0")
                || db.sql("select hash from audit.line where lane = :lane and number = :number")
                        .param("lane", Integer.parseInt(mark[0]))
                        .param("number", Long.parseLong(mark[1]))
                        .query((row, at) -> HexFormat.of().formatHex(row.getBytes("hash")))
                        .optional()
                        .filter(mark[2]::equals)
                        .isPresent());
    }

    private static byte[] digest(String marks) {
        return Line.sha256().digest(marks.getBytes(StandardCharsets.UTF_8));
    }

    private List<Mark> marks() {
        return db.sql("select lane, number, head from audit.lane order by lane")
                .query((row, at) -> new Mark(row.getInt("lane"), row.getLong("number"), row.getBytes("head")))
                .list();
    }

    private List<Anchor> anchors() {
        return db.sql("select day, lines, marks, digest from audit.anchor order by day")
                .query((row, at) -> new Anchor(
                        row.getString("day"), row.getLong("lines"), row.getString("marks"), row.getBytes("digest")))
                .list();
    }

    private List<Link> links(int lane, long after, long upTo) {
        return db.sql("""
                select number, at, actor, organisation, what, subject, detail, hash from audit.line
                where lane = :lane and number > :after and number <= :upTo order by number limit :stride""")
                .param("lane", lane)
                .param("after", after)
                .param("upTo", upTo)
                .param("stride", STRIDE)
                .query(Chains::link)
                .list();
    }

    private static Link link(ResultSet row, int at) throws SQLException {
        var deed = new Deed(
                Optional.ofNullable(row.getObject("actor", UUID.class)).map(MemberId::new),
                Optional.ofNullable(row.getObject("organisation", UUID.class)).map(OrganisationId::new),
                row.getString("what"),
                row.getString("subject"),
                row.getString("detail"));
        var when = row.getObject("at", OffsetDateTime.class).toInstant();
        return new Link(row.getLong("number"), Line.body(deed, when), row.getBytes("hash"));
    }
}
