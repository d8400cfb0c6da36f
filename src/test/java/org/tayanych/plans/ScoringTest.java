package org.tayanych.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;

/** The score over thousands of drawn facts: its parts stay in their bounds, and a risk that is added never lowers it. */
@HouseTest
class ScoringTest {

    private static final List<String> ISIC = List.of("A", "B", "C", "C14", "F", "F41", "G", "J62", "N81", "T", "U");
    private static final List<String> SIZES = List.of("MICRO", "SMALL", "MEDIUM", "LARGE", "UNKNOWN");

    /** Each makes a workplace more of a risk. */
    private static final List<String> RISKS = List.of("voices", "accidents", "serious", "killed", "overdue", "failed", "unpaid", "repeated");

    @Autowired
    House house;

    @Test
    void one_voice_alone_never_moves_the_score_whatever_else_is_known() {
        assertThat(count("voices = 0", "f.voices + 1", "<>")).isZero();
    }

    @Test
    void fewer_than_three_voices_score_nothing() {
        assertThat(Weights.shipped().voices().subList(0, 3)).containsOnly(0);
    }

    @Test
    void a_risk_that_is_added_never_lowers_the_score() {
        for (String risk : RISKS) {
            assertThat(count("true", risk, "f." + risk + " + 1", "<")).as(risk).isZero();
        }
        assertThat(count("years is not null", "years", "f.years + 1", "<")).as("years").isZero();
        assertThat(count("true", "works_for", "true", "<")).as("works for another").isZero();
        assertThat(count("true", "hires", "true", "<")).as("lets others work").isZero();
    }

    @Test
    void parts_stay_in_their_bounds() {
        String beyond = """
                select count(*) from (%s) p where sector not between 0 and 30 or size_points not between 0 and 10
                    or signals not between 0 and 20 or accidents not between 0 and 15 or orders not between 0 and 10
                    or years not between 0 and 10 or chain not between 0 and 5
                """.formatted(points("facts"));
        assertThat(number(beyond)).isZero();
        assertThat(Weights.shipped().most()).isEqualTo(100);
    }

    @Test
    void the_drawn_facts_are_not_all_alike() {
        assertThat(number("select count(distinct sector + size_points + signals + accidents + orders + years + chain) from (%s) p"
                .formatted(points("facts")))).isGreaterThan(40);
    }

    private long count(String where, String changed, String compare) {
        return count(where, "voices", changed, compare);
    }

    /** Of how many facts the score is so when this column becomes that. */
    private long count(String where, String column, String becomes, String compare) {
        List<String> columns = List.of("voices", "accidents", "serious", "killed", "overdue", "failed", "unpaid", "repeated", "years", "works_for", "hires");
        String changed = "(select f.n, f.isic, f.size, " + String.join(", ", columns.stream()
                .map(each -> (each.equals(column) ? becomes : "f." + each) + " as " + each).toList()) + " from facts f)";
        String sum = "sector + size_points + signals + accidents + orders + years + chain";
        return number("""
                select count(*) from (select n, %s as score from (%s) a) before
                    join (select n, %s as score from (%s) b) after using (n) join facts f using (n)
                where f.%s and after.score %s before.score
                """.formatted(sum, points("facts"), sum, points(changed), where.equals("true") ? "n >= 0" : where, compare));
    }

    private static String points(String from) {
        return "select f.n, " + Scoring.POINTS + " from " + from + " f " + Scoring.LOOKED_UP;
    }

    private long number(String sql) {
        return house.database().sql("with facts as (" + drawn() + ") " + sql).params(Scoring.numbers(Weights.shipped()))
                .query((row, n) -> row.getLong(1)).single();
    }

    private static String drawn() {
        Random random = new Random(20261122);
        StringBuilder rows = new StringBuilder("select * from (values ");
        for (int n = 0; n < 2000; n++) {
            rows.append(n == 0 ? "" : ", ").append("(%d, '%s', '%s', %d, %d, %d, %d, %d, %d, %d, %d, %s, %s, %s)".formatted(n,
                    ISIC.get(random.nextInt(ISIC.size())), SIZES.get(random.nextInt(SIZES.size())), random.nextInt(7),
                    random.nextInt(4), random.nextInt(2), random.nextInt(2), random.nextInt(3), random.nextInt(3), random.nextInt(3),
                    random.nextInt(2), random.nextInt(4) == 0 ? "null" : random.nextInt(8), random.nextBoolean(), random.nextBoolean()));
        }
        return rows + ") v(n, isic, size, voices, accidents, serious, killed, overdue, failed, unpaid, repeated, years, works_for, hires)";
    }
}
