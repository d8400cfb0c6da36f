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
import org.tayanych.hotline.Alert;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseTask;
import org.tayanych.hotline.CaseTasks;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.Timeline;
import org.tayanych.hotline.WorkerMessages;
import org.tayanych.site.Bundles;
import org.tayanych.vault.Secret;

/** The case that a referral belongs to: its timeline, whom it waits for, and what the worker sees behind the code. */
@Component
class CaseSide {

    private final CaseFiles cases;
    private final CaseTasks tasks;
    private final Timeline timeline;
    private final Worker worker;
    private final ReferralSettings settings;

    CaseSide(CaseFiles cases, CaseTasks tasks, Timeline timeline, Worker worker, ReferralSettings settings) {
        this.cases = cases;
        this.tasks = tasks;
        this.timeline = timeline;
        this.worker = worker;
        this.settings = settings;
    }

    Instant answerDue(Instant sent) {
        return sent.plus(settings.answerWithin());
    }

    /** Something that a member did about a referral. */
    void did(OpenCase opened, String what, Referral referral) {
        timeline.add(opened, what, referral.purpose().key());
    }

    /** The worker is asked for consent: on the own page, and in the dialogue, where a question is looked for. */
    void asked(OpenCase opened, Referral referral) {
        did(opened, "referrals.entry.asked", referral);
        worker.ask(opened);
    }

    void sent(OpenCase opened, Referral referral, Instant due) {
        did(opened, "referrals.entry.sent", referral);
        cases.waitForOthers(referral.caseId(), due);
        worker.see(referral, worker.sentTo(referral), Optional.of(opened.reader()));
    }

    /** Without consent nobody acts alone: a supervisor knows at once. */
    void gated(OpenCase opened, PoliceGround ground) {
        timeline.add(opened, "referrals.entry.gate", "referrals.ground." + ground);
        if (ground == PoliceGround.DANGER_TO_LIFE) {
            cases.alarm(opened, Alert.Kind.POLICE);
        }
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
        worker.see(referral, new Progress.Waiting(until), by);
    }

    void result(Referral referral, Optional<CaseWorker> by) {
        worker.see(referral, new Progress.Result(), by);
    }

    /** It is with us again. */
    void back(Referral referral, Optional<CaseWorker> by) {
        worker.see(referral, new Progress.Read(), by);
    }

    /** Nobody answered: a task on the case, due now, and the case comes up in the queue. */
    void unanswered(Referral referral, Instant now) {
        timeline.add(referral.caseId(), "referrals.entry.reminded", referral.purpose().key());
        tasks.add(referral.caseId(), CaseTask.Kind.OFFICE, now);
        cases.comeBack(referral.caseId());
    }

    /** What the worker sees of a referral behind the code. */
    @Component
    static class Worker {

        private final Complaints complaints;
        private final WorkerMessages messages;
        private final Organisations organisations;
        private final Bundles bundles;

        Worker(Complaints complaints, WorkerMessages messages, Organisations organisations, Bundles bundles) {
            this.complaints = complaints;
            this.messages = messages;
            this.organisations = organisations;
            this.bundles = bundles;
        }

        /** The message names nobody: who asks to read what stands on the page that it points to. */
        void ask(OpenCase opened) {
            String words = bundles.in(opened.file().language()).say("referrals.asked.message");
            messages.send(opened, Secret.of(words), true);
        }

        void see(Referral referral, Progress to, Optional<CaseWorker> by) {
            by.ifPresentOrElse(
                    member -> complaints.progress(referral.caseId(), to, member),
                    () -> complaints.progress(referral.caseId(), to));
        }

        Progress sentTo(Referral referral) {
            return new Progress.SentTo(recipient(referral));
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
}
