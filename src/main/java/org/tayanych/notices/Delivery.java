package org.tayanych.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.tayanych.vault.HouseSeal;

/**
 * Carries the outbox to the mail server, every ten seconds, on one node at a time. A letter that fails is tried again
 * after a minute, two, four, up to six hours, and dropped after some days. The log knows kinds and numbers, never an
 * address.
 */
@Configuration(proxyBeanMethods = false)
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int AT_ONCE = 50;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final Outbox outbox;
    private final NoticeWords words;
    private final Post post;
    private final HouseSeal seal;
    private final NoticeSettings settings;
    private final Clock clock;
    private final AtomicBoolean saidThatTheyWait = new AtomicBoolean();

    Delivery(Outbox outbox, NoticeWords words, Post post, HouseSeal seal, NoticeSettings settings, Clock clock) {
        this.outbox = outbox;
        this.words = words;
        this.post = post;
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> noticesSend() {
        return Tasks.recurring("notices-send", FixedDelay.ofSeconds(10)).execute((task, context) -> sendDue());
    }

    void sendDue() {
        if (!settings.hasServer()) {
            sayThatTheyWait();
            return;
        }
        for (Outbox.Waiting letter : outbox.due(clock.instant(), AT_ONCE)) {
            if (!send(letter)) {
                return;
            }
        }
    }

    /** False when the server seems to be away: the others then need not be tried now. */
    private boolean send(Outbox.Waiting letter) {
        try {
            Optional<URI> link = letter.link()
                    .map(sealed -> seal.open(sealed, Outbox.Field.NOTICE_LINK, letter.id()).reveal())
                    .map(URI::create);
            post.send(
                    seal.open(letter.address(), Outbox.Field.NOTICE_ADDRESS, letter.id()),
                    words.subject(letter.kind(), letter.language()),
                    words.text(letter.kind(), letter.language(), link));
            outbox.remove(letter.id());
            return true;
        } catch (MailParseException noAddress) {
            drop(letter);
            return true;
        } catch (MailException refused) {
            failed(letter, refused);
            return false;
        }
    }

    private void failed(Outbox.Waiting letter, MailException why) {
        Instant now = clock.instant();
        if (letter.made().plus(settings.giveUpAfter()).isBefore(now)) {
            drop(letter);
        } else {
            LOG.warn("The mail server did not take a notice of kind {} ({}); trying again", letter.kind(),
                    why.getClass().getSimpleName());
            outbox.postpone(letter.id(), now.plus(pause(letter.tries())));
        }
    }

    private void drop(Outbox.Waiting letter) {
        LOG.warn("A notice of kind {} was given up after {} tries", letter.kind(), letter.tries() + 1);
        outbox.remove(letter.id());
    }

    private void sayThatTheyWait() {
        int waiting = outbox.count();
        if (waiting > 0 && saidThatTheyWait.compareAndSet(false, true)) {
            LOG.warn("No mail server is set (notices.host); notices wait: {}", waiting);
        }
    }

    static Duration pause(int tries) {
        Duration pause = Duration.ofMinutes(1L << Math.min(tries, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
