package org.tayanych.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.Reference;
import org.tayanych.hotline.CaseFile.WaitingFor;
import org.tayanych.hotline.QueueFilter.By;
import org.tayanych.hotline.QueueFilter.View;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Outcome;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Urgency;

/** Whatever is in the queue, its pages together are the whole of it, once, in order. */
@HouseTest
class QueueOrderTest {

    private static final int CASES = 180;
    private static final Random REFERENCES = new Random();

    @Autowired
    House house;

    Desk desk;
    Queue queue;
    CaseStore store;
    final Random random = new Random(20261122);
    final List<CaseFile> all = new ArrayList<>();

    @BeforeEach
    void fill() {
        desk = new Desk(house);
        queue = desk.bean(Queue.class);
        store = desk.bean(CaseStore.class);
        for (int number = 0; number < CASES; number++) {
            all.add(someCase());
        }
    }

    private CaseFile someCase() {
        Instant now = house.clock().instant();
        Instant received = now.minusSeconds(random.nextInt(40) * 3600L);
        Topic topic = random.nextBoolean() ? Topic.B02 : Topic.A01;
        CaseFile file = new CaseFile(
                SubjectId.draw(), new Reference("%09d".formatted(REFERENCES.nextInt(1_000_000_000))),
                desk.place.organisation(), desk.place.intake(), false, CaseFile.Status.NEW,
                Urgency.values()[random.nextInt(3)], Set.of(),
                new CaseFile.Clock(WaitingFor.US, received, now.plusSeconds((random.nextInt(30) - 15) * 3600L)),
                List.of(topic), new CaseFile.Place(random.nextInt(5) == 0 ? Country.RU : Country.KG, null, null),
                Channel.WEB, Language.KY, null, "2026-11", List.of(), received, null);
        assertThat(store.insert(file)).isTrue();
        if (random.nextBoolean()) {
            LocalDate last = today().plusDays(random.nextInt(40) - 10);
            desk.bean(CaseLimits.class).set(file.id(), new CaseFile.Limit(last, last.minusDays(14)));
        }
        settle(file);
        return store.find(file.id()).orElseThrow();
    }

    private void settle(CaseFile file) {
        switch (random.nextInt(5)) {
            case 0 -> store.read(file.id());
            case 1 -> store.wait(file.id(), WaitingFor.WORKER, file.receivedAt(), file.clock().due());
            case 2 -> store.close(file.id(), List.of(Outcome.O20), null, file.receivedAt());
            case 3 -> store.assign(file.id(), null, desk.consultant.id());
            default -> {}
        }
    }

    private List<CaseFile> walk(QueueFilter filter) {
        List<CaseFile> walked = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Queue.Page page = queue.page(desk.me(), filter, after);
            walked.addAll(page.cases());
            after = page.next();
        } while (after.isPresent());
        return walked;
    }

    private LocalDate today() {
        return desk.bean(CaseLimits.class).today();
    }

    private boolean in(View view, CaseFile file) {
        return switch (view) {
            case NEW -> file.status() == CaseFile.Status.NEW;
            case US -> !file.isClosed() && file.clock().waitingFor() == WaitingFor.US;
            case OTHERS -> !file.isClosed() && file.clock().waitingFor() != WaitingFor.US;
            case OVERDUE -> file.overdue(house.clock().instant());
            case LIMIT -> file.limit().filter(limit -> limit.near(today())).isPresent();
            case MINE -> !file.isClosed() && file.assigned().isPresent();
            case OPEN -> !file.isClosed();
            case CLOSED -> file.isClosed();
        };
    }

    @Test
    void every_view_is_walked_once_and_whole_the_most_urgent_first_and_then_by_time() {
        Comparator<CaseFile> order = Comparator.comparing(CaseFile::urgency)
                .thenComparing(file -> file.clock().due());
        for (View view : View.values()) {
            List<CaseFile> walked = walk(QueueFilter.of(view));
            assertThat(new HashSet<>(walked)).as("%s", view).hasSameSizeAs(walked)
                    .isEqualTo(new HashSet<>(all.stream().filter(file -> in(view, file)).toList()));
            assertThat(walked).as("%s", view).isSortedAccordingTo(switch (view) {
                case CLOSED -> Comparator.comparing(CaseFile::closedAt, Comparator.nullsLast(Comparator.reverseOrder()));
                case LIMIT -> Comparator.comparing(file -> file.limit().orElseThrow().last());
                default -> order;
            });
        }
    }

    @Test
    void conditions_narrow_every_view_to_what_fits_all_of_them() {
        for (View view : View.values()) {
            List<CaseFile> walked = walk(QueueFilter.of(view).with(By.COUNTRY, "RU").with(By.TOPIC, "B02"));
            assertThat(walked).as("%s", view).containsExactlyInAnyOrderElementsOf(all.stream()
                    .filter(file -> in(view, file))
                    .filter(file -> Country.RU.equals(file.place().country()) && file.topics().contains(Topic.B02))
                    .toList());
        }
    }

    @Test
    void counts_are_right_and_stop_at_a_hundred() {
        queue.counts(desk.me()).forEach((view, count) -> assertThat(count).as("%s", view)
                .isEqualTo(Math.min(100, (int) all.stream().filter(file -> in(view, file)).count())));
    }

    @Test
    void a_place_that_is_none_begins_at_the_top() {
        List<CaseFile> top = queue.page(desk.me(), QueueFilter.of(View.OPEN), Optional.empty()).cases();
        for (String nonsense : List.of("", "1", "1.2.3", "9.9999999999999999999.x", "-1.-1.-1")) {
            assertThat(queue.page(desk.me(), QueueFilter.of(View.OPEN), Optional.of(nonsense)).cases()).isEqualTo(top);
        }
    }

    @Test
    void somebody_of_another_house_walks_past_all_of_it() {
        var stranger = desk.world.worker(desk.world.hotline().consultant());
        for (View view : View.values()) {
            assertThat(queue.page(stranger, QueueFilter.of(view), Optional.empty()).cases()).isEmpty();
        }
    }
}
