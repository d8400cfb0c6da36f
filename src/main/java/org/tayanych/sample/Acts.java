package org.tayanych.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.complaints.Attachments;
import org.tayanych.complaints.OutcomeAnswer;
import org.tayanych.complaints.Progress;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.CaseTask;
import org.tayanych.hotline.CaseTasks;
import org.tayanych.hotline.Closing;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.SafeHours;
import org.tayanych.hotline.WorkerMessages;
import org.tayanych.protection.Answer;
import org.tayanych.protection.Answers;
import org.tayanych.protection.Incident;
import org.tayanych.remedies.Remedies;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.Indicator;
import org.tayanych.vocabulary.Outcome;
import org.tayanych.vocabulary.Urgency;

/** What workers and consultants do in a story, each by its desk. */
@Component
@OnlyInTheSampleWorld
class Acts {

    private final WorkerDesks desks;
    private final CaseDesks cases;
    private final Clock clock;

    Acts(WorkerDesks desks, CaseDesks cases, Clock clock) {
        this.desks = desks;
        this.cases = cases;
        this.clock = clock;
    }

    void attach(Play play) {
        List<String> files = play.story.files() == null ? List.of() : play.story.files();
        for (String file : files) {
            try (InputStream bytes = Data.open(file + ".jpg")) {
                Attachments.Outcome kept = desks.attachments()
                        .keep(play.id(), play.withCode().key(), null, Secret.of(file + ".jpg"), bytes);
                require(kept instanceof Attachments.Outcome.Kept, play);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    void read(Play play, Told.Act act) {
        play.open(act.by());
    }

    /** Takes the case; whatever alert waits for it has been seen by a supervisor then. */
    void take(Play play, Told.Act act) {
        OpenCase opened = play.open(act.by());
        require(cases.handOvers().toMember(opened, opened.reader().id(), Secret.NOTHING), play);
        settleAlerts(play, opened);
    }

    void ask(Play play, Told.Act act) {
        send(play, act, true);
    }

    void answer(Play play, Told.Act act) {
        send(play, act, false);
    }

    private void send(Play play, Told.Act act, boolean question) {
        require(cases.messages().send(play.open(act.by()), Play.words(act.text()), question)
                instanceof WorkerMessages.Sent.Done, play);
    }

    void write(Play play, Told.Act act) {
        desks.dialogue().write(play.withCode(), Play.words(act.text()));
    }

    void advise(Play play, Told.Act act) {
        cases.consultations().add(play.open(act.by()), Play.words(act.question()), Play.words(act.text()),
                Objects.requireNonNull(act.minutes()), act.topic());
    }

    void task(Play play, Told.Act act) {
        OpenCase opened = play.open(act.by());
        SafeHours hours = SafeHours.of(
                desks.complaints().open(play.id(), opened.key()).orElseThrow().contact(),
                opened.file().place().country(), clock.getZone());
        Instant due = clock.instant().plus(Data.span(Objects.requireNonNull(act.due())));
        CaseTask.Kind kind = CaseTask.Kind.valueOf(Objects.requireNonNull(act.kind()));
        Instant safe = kind.turnsToWorker() ? hours.firstFrom(due).orElse(due) : due;
        require(cases.tasks().add(opened,
                new CaseTasks.Plan(kind, safe, opened.reader().id(), true, Play.words(act.text())), hours)
                instanceof CaseTasks.Added.Done, play);
    }

    void waitForOthers(Play play, Told.Act act) {
        OpenCase opened = play.open(act.by());
        LocalDate until = LocalDate.now(clock).plusDays(Objects.requireNonNull(act.days()));
        desks.complaints().progress(play.id(), new Progress.Waiting(until), opened.reader());
        cases.files().waitForOthers(play.id(), clock.instant().plus(Duration.ofDays(act.days())));
    }

    void result(Play play, Told.Act act) {
        answer(play, act);
        desks.complaints().progress(play.id(), new Progress.Result(), play.worker(act.by()));
    }

    void urgency(Play play, Told.Act act) {
        OpenCase opened = play.open(act.by());
        Set<CaseFile.Reason> reasons = Objects.requireNonNull(act.reasons()).stream()
                .map(CaseFile.Reason::valueOf)
                .collect(Collectors.toSet());
        Urgency fresh = Urgency.valueOf(Objects.requireNonNull(act.urgency()));
        require(cases.files().urgency(opened, fresh, reasons, Play.words(act.text())), play);
        settleAlerts(play, play.open(act.by()));
    }

    void seek(Play play, Told.Act act) {
        play.remedy = cases.remedies().seek(
                play.open(act.by()), Objects.requireNonNull(act.remedy()), Objects.requireNonNull(act.way()));
    }

    void sum(Play play, Told.Act act) {
        require(cases.remedies().add(play.open(act.by()), Objects.requireNonNull(play.remedy),
                Objects.requireNonNull(act.step()), Accounts.money(Objects.requireNonNull(act.money())), today())
                == Remedies.Written.DONE, play);
    }

    /** The questions about forced labour; a red answer calls a supervisor, who takes it. */
    void screen(Play play, Told.Act act) {
        Map<String, Answer> said = Objects.requireNonNull(act.answers());
        Map<Indicator, Answer> indicators = new EnumMap<>(Indicator.class);
        said.forEach((code, answer) -> Coded.find(Indicator.class, code).ifPresent(known -> indicators.put(known, answer)));
        Answers answers = new Answers(indicators, said.getOrDefault("CANNOT_LEAVE", Answer.NOT_ASKED),
                said.getOrDefault("CHILD", Answer.NOT_ASKED));
        OpenCase opened = play.open(act.by());
        require(cases.screenings().keep(opened, answers), play);
        settleAlerts(play, opened);
    }

    void incident(Play play, Told.Act act) {
        Instant happened = clock.instant().minus(Data.span(Objects.requireNonNull(act.due())));
        require(cases.incidents().write(play.open(act.by()), new Incident(Objects.requireNonNull(act.forms()),
                Objects.requireNonNull(act.role()), happened, null, true, Play.words(act.text()))), play);
    }

    /** Begins the group of this title, or joins it. */
    void group(Play play, Told.Act act) {
        OpenCase opened = play.open(act.by());
        Secret title = Play.words(act.text());
        boolean joined = cases.groups().of(opened.reader()).stream()
                .filter(group -> group.title().equals(title))
                .findFirst()
                .map(group -> cases.groups().add(opened, group.id()))
                .orElseGet(() -> cases.groups().begin(opened, title).isPresent());
        require(joined, play);
    }

    void obtain(Play play, Told.Act act) {
        require(cases.remedies().obtain(play.open(act.by()), Objects.requireNonNull(play.remedy), today())
                == Remedies.Written.DONE, play);
    }

    private LocalDate today() {
        return cases.remedies().today();
    }

    void close(Play play, Told.Act act) {
        OpenCase opened = play.open(act.by());
        cases.tasks().of(opened).stream().filter(CaseTask::open).forEach(task -> cases.tasks().finish(opened, task.id(), true));
        Set<Outcome> outcomes =
                Objects.requireNonNull(act.outcomes()).stream().map(Outcome::valueOf).collect(Collectors.toSet());
        require(cases.closing().close(play.open(act.by()), outcomes, Closing.Told.valueOf(Objects.requireNonNull(act.told())),
                Play.words(act.text())) instanceof Closing.Closed.Done, play);
    }

    void outcome(Play play, Told.Act act) {
        desks.outcomes().answer(play.withCode(), OutcomeAnswer.Asked.AT_CLOSE,
                OutcomeAnswer.Solved.valueOf(Objects.requireNonNull(act.solved())),
                Optional.ofNullable(act.money()).map(Accounts::money).orElse(null), Boolean.TRUE.equals(act.retaliation()));
    }

    void withdraw(Play play) {
        require(desks.complaints().withdraw(play.withCode()), play);
    }

    void reopen(Play play) {
        require(desks.complaints().reopen(play.withCode()), play);
    }

    private void settleAlerts(Play play, OpenCase opened) {
        CaseWorker supervisor = play.supervisor(opened);
        cases.alerts().waiting(supervisor).stream()
                .filter(alert -> alert.about().filter(play.id()::equals).isPresent())
                .forEach(alert -> cases.alerts().take(alert.id(), supervisor));
    }

    private static void require(boolean done, Play play) {
        if (!done) {
            throw new IllegalStateException("this could not be done in the story: " + play.story.narrative());
        }
    }
}
