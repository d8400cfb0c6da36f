package org.tayanych.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tayanych.vocabulary.Indicator.FL01;
import static org.tayanych.vocabulary.Indicator.FL02;
import static org.tayanych.vocabulary.Indicator.FL03;
import static org.tayanych.vocabulary.Indicator.FL05;
import static org.tayanych.vocabulary.Indicator.FL06;
import static org.tayanych.vocabulary.Indicator.FL07;
import static org.tayanych.vocabulary.Indicator.FL09;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tayanych.vocabulary.Indicator;

/** What the answers of a screening come to. */
class TriageTest {

    private static final Random CHANCE = new Random(1930);

    private static Answers yes(Indicator... indicators) {
        Map<Indicator, Answer> answers = new EnumMap<>(Indicator.class);
        for (Indicator indicator : indicators) {
            answers.put(indicator, Answer.YES);
        }
        return new Answers(answers, Answer.NOT_ASKED, Answer.NOT_ASKED);
    }

    private static Answers anything() {
        Map<Indicator, Answer> answers = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            answers.put(indicator, any());
        }
        return new Answers(answers, any(), any());
    }

    private static Answer any() {
        return Answer.values()[CHANCE.nextInt(Answer.values().length)];
    }

    @Test
    void locked_in_or_hurt_is_red_by_itself() {
        assertThat(Triage.of(yes(FL03)).colour()).isEqualTo(Colour.RED);
        assertThat(Triage.of(yes(FL05)).colour()).isEqualTo(Colour.RED);
    }

    @Test
    void papers_kept_are_red_only_together_with_threats() {
        assertThat(Triage.of(yes(FL07)).colour()).isEqualTo(Colour.YELLOW);
        assertThat(Triage.of(yes(FL07, FL06)).colour()).isEqualTo(Colour.RED);
    }

    @Test
    void a_debt_is_red_only_when_the_worker_cannot_leave() {
        assertThat(Triage.of(yes(FL09)).colour()).isEqualTo(Colour.YELLOW);
        Answers held = new Answers(Map.of(FL09, Answer.YES), Answer.YES, Answer.NOT_ASKED);
        assertThat(Triage.of(held).rules()).containsExactly(Rule.DEBT_AND_NO_WAY_OUT, Rule.ONE);
    }

    @Test
    void any_child_is_red() {
        assertThat(Triage.of(new Answers(Map.of(), Answer.NO, Answer.YES)).colour()).isEqualTo(Colour.RED);
    }

    @Test
    void two_signs_are_amber_and_one_is_yellow() {
        assertThat(Triage.of(yes(FL01, FL02)).colour()).isEqualTo(Colour.AMBER);
        assertThat(Triage.of(yes(FL02)).colour()).isEqualTo(Colour.YELLOW);
        assertThat(Triage.of(Answers.none()).colour()).isEqualTo(Colour.NONE);
    }

    @Test
    void a_further_yes_never_calms() {
        for (int round = 0; round < 2_000; round++) {
            Answers before = anything();
            Map<Indicator, Answer> more = new EnumMap<>(before.indicators());
            more.put(Indicator.values()[CHANCE.nextInt(11)], Answer.YES);
            Answers after = new Answers(more, before.cannotLeave(), before.child());
            assertThat(Triage.of(after).colour()).isGreaterThanOrEqualTo(Triage.of(before).colour());
        }
    }

    @Test
    void not_knowing_refusing_and_not_being_asked_all_count_like_nothing_and_never_against_a_yes() {
        for (int round = 0; round < 2_000; round++) {
            Answers answers = anything();
            Map<Indicator, Answer> blurred = new EnumMap<>(Indicator.class);
            answers.indicators().forEach((indicator, answer) -> blurred.put(indicator,
                    answer == Answer.YES ? Answer.YES : Answer.UNKNOWN));
            assertThat(Triage.of(new Answers(blurred, answers.cannotLeave(), answers.child())))
                    .isEqualTo(Triage.of(answers));
        }
    }

    @Test
    void answers_come_back_from_their_lines() {
        for (int round = 0; round < 200; round++) {
            Answers answers = anything();
            assertThat(Answers.of(Lines.read(Lines.write(answers.lines())))).isEqualTo(answers);
        }
    }

    @Test
    void one_incident_has_one_type_the_first_that_fits() {
        assertThat(GbvType.first(Set.of())).isEmpty();
        assertThat(GbvType.first(EnumSet.of(GbvType.PSYCHOLOGICAL_ABUSE, GbvType.SEXUAL_ASSAULT)))
                .contains(GbvType.SEXUAL_ASSAULT);
    }

    @Test
    void medical_hours_only_ever_run_down_and_end_at_72_and_120() {
        Instant then = Instant.parse("2026-11-20T10:00:00Z");
        assertThat(MedicalTime.after(then, then)).isEqualTo(new MedicalTime(72, 120));
        assertThat(MedicalTime.after(then, then.plus(Duration.ofHours(72)))).isEqualTo(new MedicalTime(0, 48));
        assertThat(MedicalTime.after(then, then.plus(Duration.ofHours(121))).over()).isTrue();
        assertThat(MedicalTime.after(then.plusSeconds(60), then)).isEqualTo(new MedicalTime(72, 120));
    }
}
