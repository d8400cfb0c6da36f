package org.tayanych.protection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.hotline.Alert;
import org.tayanych.hotline.Alerts;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.Timeline;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Urgency;

/**
 * Screenings for forced labour. A new one never overwrites an old one. A red one makes the case an emergency and alerts
 * the supervisors at once; it goes to nobody else, and to no police.
 */
@Component
public class Screenings {

    private final JdbcClient db;
    private final CaseFiles cases;
    private final Alerts alerts;
    private final Timeline timeline;
    private final Clock clock;

    Screenings(JdbcClient db, CaseFiles cases, Alerts alerts, Timeline timeline, Clock clock) {
        this.db = db;
        this.cases = cases;
        this.alerts = alerts;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Keeps the answers. False, and nothing kept, when not one question was asked. */
    @Transactional
    public boolean keep(OpenCase opened, Answers answers) {
        if (answers.isEmpty()) {
            return false;
        }
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into protection.screening (id, case_id, member, at, answers)
                values (:id, :case, :by, :at, :answers)""")
                .param("id", id)
                .param("case", opened.id().value())
                .param("by", opened.reader().id().value())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("answers",
                        opened.key().seal(Lines.write(answers.lines()), ProtectionField.SCREENING_ANSWERS, id).atRest())
                .update();
        timeline.add(opened, "protection.entry.screened", "");
        if (Triage.of(answers).colour() == Colour.RED) {
            call(opened);
        }
        return true;
    }

    /** One alert, not two: becoming an emergency alerts by itself. */
    private void call(OpenCase opened) {
        CaseFile file = opened.file();
        Set<CaseFile.Reason> reasons = EnumSet.of(CaseFile.Reason.FORCED_LABOUR);
        reasons.addAll(file.reasons());
        boolean raised = file.urgency() != Urgency.EMERGENCY
                && cases.urgency(opened, Urgency.EMERGENCY, reasons, Secret.NOTHING);
        if (!raised) {
            alerts.raise(file, Alert.Kind.SCREENING);
        }
    }

    /** The newest first, twenty at most. */
    public List<Screening> of(OpenCase opened) {
        return db.sql("select id, member, at, answers from protection.screening where case_id = :case order by at desc limit 20")
                .param("case", opened.id().value())
                .query((row, n) -> new Screening(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new MemberId(row.getObject("member", UUID.class)),
                        Answers.of(Lines.read(opened.key().open(
                                Sealed.fromRest(row.getBytes("answers")),
                                ProtectionField.SCREENING_ANSWERS,
                                row.getObject("id", UUID.class))))))
                .list();
    }
}
