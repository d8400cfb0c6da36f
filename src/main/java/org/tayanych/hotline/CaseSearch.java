package org.tayanych.hotline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.SubjectId;

/**
 * Looks for words by opening, in memory and one batch after the other, the cases that the reader may open anyway, the
 * newest first. There is no index of words, clear or keyed: it would tell a thief what people write about. One step ends
 * after a set time, a page of finds or the last case, and says where the next begins.
 */
@Component
public class CaseSearch {

    private static final int BATCH = 200;
    private static final int MOST_FINDS = 25;

    /** @param around the words around the first find */
    public record Find(CaseFile file, Secret around) {}

    /**
     * @param searched how many cases this step has looked through
     * @param oldest when the oldest of them came in; empty when there was none
     * @param next where the next step begins; empty when everything has been looked through
     */
    public record Found(List<Find> finds, int searched, Optional<Instant> oldest, Optional<String> next) {}

    private final CaseStore store;
    private final Vault vault;
    private final CasePassages passages;
    private final Audit audit;
    private final HotlineSettings settings;

    CaseSearch(CaseStore store, Vault vault, CasePassages passages, Audit audit, HotlineSettings settings) {
        this.store = store;
        this.vault = vault;
        this.passages = passages;
        this.audit = audit;
        this.settings = settings;
    }

    /** Whether there is anything to look for: at least one word of two letters. */
    public static boolean possible(Secret typed) {
        return !WordQuery.of(typed).isEmpty();
    }

    /** @param from where the step before ended; anything else begins with the newest case */
    public Found find(CaseWorker reader, Secret typed, Optional<String> from) {
        WordQuery query = WordQuery.of(typed);
        Place place = from.flatMap(Place::of).orElse(Place.NEWEST);
        audit.record(Deed.by(reader.id(), "case.searched", reader.id()).within(reader.organisation()));
        long end = System.nanoTime() + settings.searchFor().toNanos();
        List<Find> finds = new ArrayList<>();
        int searched = 0;
        while (!query.isEmpty()) {
            List<CaseFile> batch = store.newest(reader.teams(), place.at(), place.id(), BATCH);
            finds.addAll(look(reader, query, batch));
            searched += batch.size();
            if (!batch.isEmpty()) {
                place = Place.after(batch.getLast());
            }
            if (batch.size() < BATCH) {
                return new Found(finds, searched, place.known(), Optional.empty());
            }
            if (finds.size() >= MOST_FINDS || System.nanoTime() > end) {
                return new Found(finds, searched, place.known(), Optional.of(place.text()));
            }
        }
        return new Found(finds, searched, Optional.empty(), Optional.empty());
    }

    private List<Find> look(CaseWorker reader, WordQuery query, List<CaseFile> batch) {
        Map<SubjectId, CaseFile> files = new LinkedHashMap<>();
        batch.forEach(file -> files.put(file.id(), file));
        Map<SubjectId, CaseKey> keys = vault.openAll(files.keySet(), reader.keyring(), Purpose.SEARCH);
        Map<SubjectId, Set<Integer>> seen = new HashMap<>();
        Map<SubjectId, Secret> around = new HashMap<>();
        passages.each(keys, (id, passage) -> {
            Set<Integer> here = query.in(passage);
            if (!here.isEmpty()) {
                seen.computeIfAbsent(id, first -> new HashSet<>()).addAll(here);
                around.putIfAbsent(id, query.around(passage));
            }
        });
        return files.values().stream()
                .filter(file -> query.complete(seen.getOrDefault(file.id(), Set.of())))
                .map(file -> new Find(file, around.getOrDefault(file.id(), Secret.NOTHING)))
                .toList();
    }

    /** Where a step ended: a time and an id. */
    private record Place(Instant at, UUID id) {

        static final Place NEWEST = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1L, -1L));

        static Place after(CaseFile last) {
            return new Place(last.receivedAt(), last.id().value());
        }

        Optional<Instant> known() {
            return equals(NEWEST) ? Optional.empty() : Optional.of(at);
        }

        String text() {
            return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + id;
        }

        static Optional<Place> of(String text) {
            String[] parts = text.split("\\.", 2);
            try {
                Instant at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
                return parts.length < 2 ? Optional.empty() : Optional.of(new Place(at, UUID.fromString(parts[1])));
            } catch (RuntimeException notAPlace) {
                return Optional.empty();
            }
        }
    }
}
