package org.tayanych.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.hotline.Contact;
import org.tayanych.hotline.Contacts;
import org.tayanych.hotline.OpenContact;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.SubjectId;
import tools.jackson.core.type.TypeReference;

/** Calls that became no case: counted, advised, one still going on. */
@Component
@OnlyInTheSampleWorld
class Calls implements Plot {

    private final Contacts contacts;
    private final Clock clock;

    Calls(Contacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public List<Moment> moments(Cast.Ready cast, Instant now) {
        List<Told.Call> calls = Data.read("contacts.json", new TypeReference<>() {});
        List<Moment> moments = new ArrayList<>();
        for (Told.Call call : calls) {
            CaseWorker member = cast.worker("ru".equals(call.language()) ? "consultant-ru" : "consultant");
            Instant start = now.minus(Data.span(call.ago()));
            if (call.kind().oneKey()) {
                moments.add(new Moment(start, () -> contacts.count(member, call.channel(), call.kind())));
            } else {
                talk(call, member, start, moments);
            }
        }
        return moments;
    }

    private void talk(Told.Call call, CaseWorker member, Instant start, List<Moment> moments) {
        SubjectId[] id = new SubjectId[1];
        moments.add(new Moment(start, () -> {
            id[0] = contacts.begin(member, call.channel()).orElseThrow();
            OpenContact opened = contacts.open(id[0], member).orElseThrow();
            contacts.save(opened, Play.words(call.notes()));
            contacts.triage(opened, new Contact.Safety(Contact.Heard.YES, Contact.Heard.YES, Contact.Heard.NO,
                            Contact.Heard.NOT_ASKED, Contact.Heard.NOT_ASKED),
                    Language.of(Objects.requireNonNull(call.language())).orElseThrow(),
                    call.topics() == null ? Set.of() : call.topics());
        }));
        if (call.minutes() != null) {
            moments.add(new Moment(start.plus(Duration.ofMinutes(call.minutes())), () -> contacts.finish(
                    contacts.open(id[0], member).orElseThrow(), call.kind(),
                    Optional.ofNullable(call.callBack()).map(Data::span).map(clock.instant()::plus).orElse(null))));
        }
    }
}
