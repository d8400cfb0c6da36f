package org.tayanych.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.Progress;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseTask;
import org.tayanych.hotline.CaseTasks;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.Timeline;

/** The case that a referral belongs to: its timeline, whom it waits for, and what the worker sees behind the code. */
@Component
class CaseSide {

    private final CaseFiles cases;
    private final CaseTasks tasks;
    private final Timeline timeline;
    private final Complaints complaints;
    private final Organisations organisations;
    private final ReferralSettings settings;

    CaseSide(CaseFiles cases, CaseTasks tasks, Timeline timeline, Complaints complaints, Organisations organisations,
            ReferralSettings settings) {
        this.cases = cases;
        this.tasks = tasks;
        this.timeline = timeline;
        this.complaints = complaints;
        this.organisations = organisations;
        this.settings = settings;
    }

    Instant answerDue(Instant sent) {
        return sent.plus(settings.answerWithin());
    }

    void sent(OpenCase opened, Referral referral, Instant due) {
        timeline.add(opened, "referrals.entry.sent", referral.purpose().key());
        cases.waitForOthers(referral.caseId(), due);
        complaints.progress(referral.caseId(), new Progress.SentTo(recipient(referral)), opened.reader());
    }

    void gated(OpenCase opened, PoliceGround ground) {
        timeline.add(opened, "referrals.entry.gate", "referrals.ground." + ground);
    }

    /** The other side did something; we have to look, unless it only began or goes on. */
    void answered(Referral referral, Step.Kind kind, boolean ours) {
        timeline.add(referral.caseId(), "referrals.entry." + kind.name().toLowerCase(Locale.ROOT), referral.purpose().key());
        if (ours) {
            cases.comeBack(referral.caseId());
        }
    }

    /** The worker sees until when an answer is promised. @param by empty for a partner outside */
    void promised(Referral referral, LocalDate until, Optional<CaseWorker> by) {
        progress(referral, new Progress.Waiting(until), by);
    }

    void result(Referral referral, Optional<CaseWorker> by) {
        progress(referral, new Progress.Result(), by);
    }

    /** It is with us again. */
    void back(Referral referral, Optional<CaseWorker> by) {
        progress(referral, new Progress.Read(), by);
    }

    /** Nobody answered: a task on the case, due now, and the case comes up in the queue. */
    void unanswered(Referral referral, Instant now) {
        timeline.add(referral.caseId(), "referrals.entry.reminded", referral.purpose().key());
        tasks.add(referral.caseId(), CaseTask.Kind.OFFICE, now);
        cases.comeBack(referral.caseId());
    }

    private void progress(Referral referral, Progress to, Optional<CaseWorker> by) {
        by.ifPresentOrElse(
                worker -> complaints.progress(referral.caseId(), to, worker),
                () -> complaints.progress(referral.caseId(), to));
    }

    private Progress.Recipient recipient(Referral referral) {
        Optional<Organisation.Kind> kind = referral.receiver()
                .flatMap(to -> organisations.organisation(to.organisation())).map(Organisation::kind);
        if (kind.isPresent()) {
            return switch (kind.get()) {
                case INSPECTORATE -> Progress.Recipient.INSPECTORATE;
                case UNION -> Progress.Recipient.UNION;
                case LEGAL_AID -> Progress.Recipient.LAWYER;
                case HOTLINE, SHELTER, PARTNER -> Progress.Recipient.PARTNER;
            };
        }
        return switch (referral.purpose()) {
            case S01, S02 -> Progress.Recipient.LAWYER;
            case S09 -> Progress.Recipient.UNION;
            default -> Progress.Recipient.PARTNER;
        };
    }
}
