package org.tayanych.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Member;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;

/** Which articles a lawyer has read, which wait to be read, and saying that one is right. */
@Component
public class Checks {

    private final Rights rights;
    private final CheckStore store;
    private final Organisations organisations;
    private final Audit audit;
    private final RightsSettings settings;
    private final Clock clock;

    Checks(Rights rights, CheckStore store, Organisations organisations, Audit audit, RightsSettings settings, Clock clock) {
        this.rights = rights;
        this.store = store;
        this.organisations = organisations;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    public CheckState of(Article article) {
        return state(article, store.latest());
    }

    /** Of every article, by its name. */
    public Map<String, CheckState> all() {
        Map<CheckStore.Key, Check> latest = store.latest();
        Map<String, CheckState> all = new HashMap<>();
        rights.all().forEach(article -> all.put(article.slug(), state(article, latest)));
        return all;
    }

    /** The lawyers' work list, the oldest line first; articles that are gone are left out. */
    public List<CheckTask> tasks() {
        return store.open().stream()
                .flatMap(open -> rights.article(open.article())
                        .map(article -> new CheckTask(article, open.reason(), open.openedAt())).stream())
                .toList();
    }

    /**
     * A lawyer says that the article is right as it stands today, and signs with the organisation's name.
     *
     * @param print the print that was read; false when the words were changed meanwhile, or there is no such article
     */
    @Transactional
    public boolean check(String slug, String print, Member by) {
        Optional<Article> found = rights.article(slug).filter(article -> article.print().equals(print));
        found.ifPresent(article -> {
            String signs = organisations.organisation(by.organisation()).map(Organisation::name).orElse("");
            store.check(new CheckStore.Key(slug, print), new Check(signs, LocalDate.now(clock)), by);
            if (!rights.lawMoved(article)) {
                store.done(slug, clock.instant());
            }
            audit.record(Deed.by(by.id(), "rights.checked", slug).within(by.organisation()));
        });
        return found.isPresent();
    }

    /** Why it has to be read; empty when a check holds. */
    Optional<CheckTask.Reason> reason(CheckState state) {
        return switch (state) {
            case CheckState.Holds _ -> Optional.empty();
            case CheckState.Never _ -> Optional.of(CheckTask.Reason.NEVER_CHECKED);
            case CheckState.Old _ -> Optional.of(CheckTask.Reason.OLD_CHECK);
            case CheckState.LawMoved _ -> Optional.of(CheckTask.Reason.LAW_MOVED);
        };
    }

    private CheckState state(Article article, Map<CheckStore.Key, Check> latest) {
        if (rights.lawMoved(article)) {
            return new CheckState.LawMoved();
        }
        Optional<Check> filed = article.reviewed().map(review -> new Check(review.by(), review.on()));
        Optional<Check> booked = Optional.ofNullable(latest.get(new CheckStore.Key(article.slug(), article.print())));
        Optional<Check> last = booked.filter(check -> filed.filter(other -> other.on().isAfter(check.on())).isEmpty()).or(() -> filed);
        LocalDate holdsFrom = LocalDate.now(clock).minusDays(settings.checkHoldsDays());
        return last.<CheckState>map(check -> check.on().isBefore(holdsFrom) ? new CheckState.Old(check) : new CheckState.Holds(check))
                .orElseGet(CheckState.Never::new);
    }
}
